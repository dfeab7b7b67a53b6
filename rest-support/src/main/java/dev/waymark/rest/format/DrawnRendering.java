package dev.waymark.rest.format;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/// Draws views as pictures, as {@link Drawn} says.
@Singleton
public class DrawnRendering implements Rendering {

    @Override
    public Format format() {
        return Format.SVG;
    }

    @Override
    public Optional<byte[]> of(ContainerRequestContext request, Object view) {
        return RequestedFormat.drawing(request).map(drawing -> drawing.of(view));
    }
}
