package dev.waymark.cycle.name;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.rest.reference.ForeignReference;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pain point as other things refer to it.
@Schema(description = "A pain point that is referred to.")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PainPointReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its title", examples = "Street signs are replaced late")
        String title)
        implements ForeignReference {

    public PainPointReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
