package dev.waymark.assessment.asis.menu;

import dev.waymark.assessment.asis.touchpoint.MomentOfTruth;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something about the menu that a person should look at.
@Schema(description = "Something about the menu that a person should look at.")
record MenuFinding(
        @Schema(description = "The rule that found it") MenuRule rule,

        @Schema(description = "The touchpoint; absent when the finding is about a moment of truth")
        @Nullable
        @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "The moment of truth; absent when the finding is about a touchpoint") @Nullable
        MomentOfTruth momentOfTruth,

        @Schema(
                description = "Why it was found, with the values",
                examples = "'Call to the hotline' has importance 85.0 (70 or more) and no measurement")
        String reason) {

    static MenuFinding about(MenuRule rule, UUID touchpointId, String reason) {
        return new MenuFinding(rule, touchpointId, null, reason);
    }

    static MenuFinding about(MomentOfTruth moment, String reason) {
        return new MenuFinding(MenuRule.MOMENT_WITHOUT_TOUCHPOINT, null, moment, reason);
    }
}
