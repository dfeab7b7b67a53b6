package dev.waymark.assessment.access.directory;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// The answer to a request of which Keycloak did a part after its transaction.
public final class AnswerByNow {

    private AnswerByNow() {}

    /// The id of what the transaction made.
    public static UUID id(RestResponse<?> asked) {
        var location = asked.getHeaderString(HttpHeaders.LOCATION);
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    /// The answer of the transaction, or the one stored with its key, with the thing as it is by now.
    public static <T> RestResponse<T> of(RestResponse<?> asked, T view) {
        var answer = RestResponse.ResponseBuilder.<T>create(asked.getStatus()).entity(view);
        asked.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.ETAG)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }
}
