package dev.waymark.rest.body;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.idempotency.RequestBody;
import dev.waymark.rest.json.BodyBounds;
import dev.waymark.rest.json.StrictJson;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Reads a body within the bounds of the operation that it was sent to.
abstract class BoundedReader<T> implements ServerMessageBodyReader<T> {

    private final StrictJson json;
    private final RequestBody body;

    BoundedReader(StrictJson json, RequestBody body) {
        this.json = json;
        this.body = body;
    }

    final StrictJson json() {
        return json;
    }

    final JsonNode tree(ServerRequestContext request) throws IOException {
        var bounds = BodyBounds.of(request.getResteasyReactiveResourceInfo());
        return json.tree(body.remember(bounds.read(request)), bounds.values());
    }

    @Override
    public final boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return false;
    }

    /// Asked only where the operation is unknown, and then nothing is readable.
    @Override
    public final T readFrom(
            Class<T> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        throw new IllegalStateException("a body is read for its operation only");
    }
}
