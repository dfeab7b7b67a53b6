package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which grants are reviewed until when.
@Schema(description = "Which grants are reviewed until when. Without filters it is all that hold now.")
record OpenReview(
        @Schema(description = "Why, in words", examples = "Review of the first quarter")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason,

        @Schema(
                description = "Day from whose beginning in UTC on grants without an answer end; after today",
                examples = "2199-12-30")
        LocalDate dueOn,

        @Schema(
                description =
                        "Only grants for this cycle or a department of it; absent = all grants, which needs a grant of"
                                + " access-admin for everything")
        @Nullable
        UUID cycleId,

        @Schema(description = "Only grants of this role; absent = of all", examples = "VIEWER") @Nullable
        GrantedRole role,

        @Schema(
                description = "Only grants that were never used or last before this moment, UTC; absent = all",
                examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant notUsedSince,

        @Schema(
                description = "Only grants that end before this moment, UTC; absent = all",
                examples = "2199-12-31T00:00:00Z")
        @Nullable
        Instant endsBefore) {}
