package dev.waymark.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The one shape of every error (RFC 9457).
@Schema(description = "The one shape of every error (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                description = "Stable URI of the kind of problem; `/v1/problems/` and its last part explain it",
                examples = "urn:waymark:problem:not-found")
        String type,

        @Schema(
                description = "Short sentence, the same for every occurrence",
                examples = "There is no such thing for this caller")
        String title,

        @Schema(description = "HTTP status, 400 to 599", minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(
                description = "What happened here, with the values, and what to do",
                examples = "No pain point 0198c1a2-3d30-72b1-9f4a-8e2d37c96a02 is visible to you.")
        String detail,

        @Schema(description = "Path of the request", examples = "/v1/pain-points/0198c1a2-3d30-72b1-9f4a-8e2d37c96a02")
        String instance,

        @Schema(
                description = "Id under which the logs know this request",
                examples = "5f0c8a52-6f0e-4c1e-9d0b-2f3f0a6c1b7e")
        String requestId,

        @Schema(description = "Every fault of the request; absent where there is no list") @Nullable
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
