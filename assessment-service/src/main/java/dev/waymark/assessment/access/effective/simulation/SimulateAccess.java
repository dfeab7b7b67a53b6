package dev.waymark.assessment.access.effective.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Changes of a person's access that nobody has made.
@Schema(description = "Changes of a person's access that are not made, only calculated.")
record SimulateAccess(
        @Schema(
                description = "Subject of the person's tokens, up to 255 characters of ASCII",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String subject,

        @Schema(
                description = "The moment for which both are calculated, UTC; absent = now",
                examples = "2027-06-01T00:00:00Z")
        @Nullable
        Instant at,

        @Schema(description = "The changes, 1 to 20, in their order") @Size(min = 1, max = 20)
        List<@Valid SimulatedChange> changes) {}
