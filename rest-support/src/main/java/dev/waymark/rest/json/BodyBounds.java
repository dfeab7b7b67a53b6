package dev.waymark.rest.json;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/// How much of a request body an operation reads.
///
/// @param bytes of the body as it is sent
/// @param values objects, arrays, texts, numbers and the like, counted together
public record BodyBounds(int bytes, int values) {

    static final BodyBounds DEFAULT = new BodyBounds(BodyLimit.DEFAULT_BYTES, BodyLimit.DEFAULT_VALUES);

    public static BodyBounds of(ResourceInfo operation) {
        var declared = operation.getResourceMethod().getAnnotation(BodyLimit.class);
        return declared == null ? DEFAULT : new BodyBounds(declared.bytes(), declared.values());
    }

    /// Reads one byte more than the limit at most, and none where the sender already says that there are too many.
    ///
    /// @throws ProblemException 413
    public byte[] read(ServerRequestContext request) throws IOException {
        return read(request.getRequestHeaders().getHeaderString(HttpHeaders.CONTENT_LENGTH), request.getInputStream());
    }

    byte[] read(@Nullable String announced, InputStream body) throws IOException {
        if (announced != null && Long.parseLong(announced) > bytes) {
            throw tooLarge("bytes", bytes);
        }
        var read = body.readNBytes(bytes + 1);
        if (read.length > bytes) {
            throw tooLarge("bytes", bytes);
        }
        return read;
    }

    static ProblemException tooLarge(String unit, int most) {
        return new ProblemException(
                HttpProblem.BODY_TOO_LARGE,
                String.format(Locale.ROOT, "This operation reads at most %,d %s.", most, unit)
                        .replace(',', ' '));
    }
}
