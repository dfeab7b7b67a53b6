package dev.waymark.rest.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.format.Format;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Writes a page as lines of JSON.
@Provider
@Produces(Format.LINES_OF_JSON)
public class NdjsonPage implements MessageBodyWriter<Page<?>> {

    private final ObjectMapper mapper;

    public NdjsonPage(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        if (page.nextCursor() != null) {
            headers.putSingle(Page.NEXT_CURSOR, page.nextCursor());
        }
        for (var item : page.items()) {
            stream.write(mapper.writeValueAsBytes(item));
            stream.write('\n');
        }
    }
}
