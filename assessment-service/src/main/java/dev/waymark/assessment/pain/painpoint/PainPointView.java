package dev.waymark.assessment.pain.painpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.basics.BasicsCategory;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A pain point as it is shown.
@Schema(description = "What goes wrong for customers.")
public record PainPointView(
        @Schema(description = "Id of the pain point") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "What goes wrong, in a few words", examples = "Street signs are replaced late")
        String title,

        @Schema(
                description = "What customers go through",
                examples = "A sign reported as missing stays missing for weeks; who reported it hears nothing.")
        String description,

        @Schema(description = "Touchpoints that it hits") @RefersTo(TouchpointReference.class)
        Set<UUID> touchpointIds,

        @Schema(description = "Departments that it may affect") @RefersTo(DepartmentReference.class)
        Set<UUID> departmentIds,

        @Schema(description = "Which of the basics fails, if one does", examples = "LONG_WAITS") @Nullable
        BasicsCategory basicsCategory,

        @Schema(description = "Archived pain points are in no new round")
        boolean archived,

        @Schema(description = "The pain point of the predecessor that it is a copy of; absent for one that is none")
        @Nullable
        @RefersTo(PainPointReference.class)
        UUID predecessorId,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static PainPointView from(PainPoint painPoint) {
        var stored = painPoint.description();
        return new PainPointView(
                painPoint.id(),
                painPoint.cycleId(),
                stored.title(),
                stored.description(),
                stored.touchpointIds(),
                stored.departmentIds(),
                stored.basicsCategory(),
                Boolean.TRUE.equals(stored.archived()),
                painPoint.predecessorId(),
                painPoint.authorship(),
                painPoint.version());
    }
}
