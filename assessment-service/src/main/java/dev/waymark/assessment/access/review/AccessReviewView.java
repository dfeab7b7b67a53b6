package dev.waymark.assessment.access.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A review as it is shown.
@Schema(description = "A review of the grants that held when it was created, and how far it has come.")
record AccessReviewView(
        @Schema(description = "Id of the review") UUID id,

        @Schema(description = "Why, in words", examples = "Review of the first quarter")
        String reason,

        @Schema(
                description = "Day from whose beginning in UTC on grants without an answer end",
                examples = "2027-04-30")
        LocalDate dueOn,

        @Schema(description = "Only grants for this cycle or a department of it; absent for all grants") @Nullable
        UUID cycleId,

        @Schema(description = "Only grants of this role; absent for all", examples = "VIEWER") @Nullable
        GrantedRole role,

        @Schema(
                description = "Only grants that were never used or last before this moment, UTC; absent for all",
                examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant notUsedSince,

        @Schema(
                description = "Only grants that end before this moment, UTC; absent for all",
                examples = "2027-12-31T00:00:00Z")
        @Nullable
        Instant endsBefore,

        @Schema(description = "Whether no line is open", examples = "false")
        boolean closed,

        @Schema(
                description = "Whether the due day has begun while a line is open. The last grant by which somebody is"
                        + " access-admin of everything never ends by itself, so its line stays open until somebody"
                        + " decides",
                examples = "false")
        boolean overdue,

        @Schema(description = "Number of lines that nobody has decided", minimum = "0", examples = "7")
        int openLines,

        @Schema(description = "Number of lines whose grant was kept", minimum = "0", examples = "30")
        int keptLines,

        @Schema(
                description = "Number of lines whose grant was ended by the review, on the due day included",
                minimum = "0",
                examples = "4")
        int endedLines,

        @Schema(
                description = "Number of lines whose grant no longer held when the line was decided",
                minimum = "0",
                examples = "1")
        int lapsedLines,

        @JsonUnwrapped Authorship authorship) {}
