package dev.waymark.assessment.loop.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A department as it is shown.
@Schema(description = "An organisational unit.")
public record DepartmentView(
        @Schema(description = "Id of the department") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Short code, unique in the cycle", examples = "DOT")
        String code,

        @Schema(description = "Name", examples = "Department of Transportation")
        String name,

        @Schema(description = "What the department does for the company")
        DepartmentKind kind,

        @Schema(description = "The department that it belongs to") @Nullable @RefersTo(DepartmentReference.class)
        UUID parentId,

        @Schema(description = "Whether it is out of the scope of panels and coverage")
        boolean archived,

        @Schema(description = "The department of the predecessor that it is a copy of; absent for one that is none")
        @Nullable
        @RefersTo(DepartmentReference.class)
        UUID predecessorId,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static DepartmentView from(Department department) {
        var description = department.description();
        return new DepartmentView(
                department.id(),
                department.cycleId(),
                description.code(),
                description.name(),
                description.kind(),
                description.parentId(),
                Boolean.TRUE.equals(description.archived()),
                department.predecessorId(),
                department.authorship(),
                department.version());
    }
}
