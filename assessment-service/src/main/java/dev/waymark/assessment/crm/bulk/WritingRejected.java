package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.rest.export.BrokenAnswer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Writes rejected records while they are read. When reading fails, the connection is closed, so that nobody takes the
/// part before for the whole.
@Provider
@Produces({FileFormat.LINES_OF_JSON, FileFormat.LINES_OF_VALUES, FileFormat.ARRAY})
public class WritingRejected implements MessageBodyWriter<RejectedFile> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == RejectedFile.class;
    }

    @Override
    public void writeTo(
            RejectedFile file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, file.mediaType());
        try {
            file.writeTo(stream);
        } catch (IOException | RuntimeException broken) {
            BrokenAnswer.breakOff();
            throw broken;
        }
    }
}
