package dev.waymark.rest.body;

import dev.waymark.rest.idempotency.RequestBody;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.json.StrictJson;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Reads the body of a PATCH.
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(MergePatch.MEDIA_TYPE)
public class MergePatchReader extends BoundedReader<MergePatch> {

    public MergePatchReader(StrictJson json, RequestBody body) {
        super(json, body);
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo operation, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type, Type genericType, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        return new MergePatch(json(), tree(request));
    }
}
