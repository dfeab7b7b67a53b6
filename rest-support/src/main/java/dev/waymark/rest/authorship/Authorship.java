package dev.waymark.rest.authorship;

import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When and by whom something was created and last changed. A view has it as four properties of its own.
///
/// @param createdBy `null` where that was not recorded yet when it was created
/// @param updatedBy `null` where that was not recorded yet when it was last changed
@Schema(description = "When and by whom something was created and last changed.")
@Calculation
public record Authorship(
        @Schema(description = "When it was created, UTC", examples = "2027-01-11T09:30:00Z")
        Instant createdAt,

        @Schema(
                description = "Sign-in name of who created it, `system` for Waymark itself; absent where unknown",
                examples = "lea")
        @Nullable
        String createdBy,

        @Schema(
                description = "When it was last changed, UTC; when it was created where it never was",
                examples = "2027-01-11T09:30:00Z")
        Instant updatedAt,

        @Schema(
                description = "Sign-in name of who last changed it, `system` for Waymark itself; absent where unknown",
                examples = "lea")
        @Nullable
        String updatedBy) {}
