package dev.waymark.cycle.name;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.rest.reference.ForeignReference;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A department as other things refer to it.
@Schema(description = "A department that is referred to.")
@JsonIgnoreProperties(ignoreUnknown = true)
public record DepartmentReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its code", examples = "DOT") String code,

        @Schema(description = "Its name", examples = "Department of Transportation")
        String name)
        implements ForeignReference {

    public DepartmentReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
