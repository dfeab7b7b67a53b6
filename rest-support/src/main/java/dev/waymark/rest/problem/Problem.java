package dev.waymark.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The one shape of every error (RFC 9457).
@Schema(description = "The one shape of every error (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable URI of the kind of problem", examples = "urn:waymark:problem:not-found")
        String type,

        @Schema(description = "Short sentence, the same for every occurrence")
        String title,

        @Schema(description = "HTTP status", minimum = "400", maximum = "599")
        int status,

        @Schema(description = "What happened here, with the values, and what to do")
        String detail,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Id under which the logs know this request")
        String requestId,

        @Schema(description = "Every fault of the request; absent where there is no list") @Nullable
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
