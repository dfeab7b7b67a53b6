package dev.waymark.rest.format;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/// Writes views in a format other than JSON. The content has an entity tag: the same view gives the same bytes.
public interface Rendering {

    Format format();

    /// @param view what the operation answers
    /// @return nothing where the operation does not say how to write its view
    Optional<byte[]> of(ContainerRequestContext request, Object view);
}
