package dev.waymark.rest.document;

import dev.waymark.rest.job.PreferenceApplied;
import dev.waymark.rest.job.PreferredWait;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The headers of answers that succeed.
final class SuccessHeaders {

    static final String ENTITY_TAG = "ETag";

    private static final Set<String> STARTED_OR_MADE = Set.of("201", "202");
    private static final Set<String> SHOWN = Set.of("200", "201", "202");

    private final RecordShapes shapes;

    SuccessHeaders(RecordShapes shapes) {
        this.shapes = shapes;
    }

    void describe(HttpMethod method, Operation operation) {
        var waits = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> PreferredWait.HEADER.equals(parameter.getName()));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (STARTED_OR_MADE.contains(status)) {
                response.addHeader("Location", header("Path of the created resource, starting with /v1"));
            }
            if (method == HttpMethod.POST && status.startsWith("2")) {
                response.addHeader(
                        "Idempotent-Replayed", header("`true` when the response is a replay of a stored one"));
            }
            if (waits && status.startsWith("2")) {
                response.addHeader(PreferenceApplied.HEADER, header("`wait=N` when the server waited for the result"));
            }
            if (isTagged(method, status, response)) {
                response.addHeader(
                        ENTITY_TAG,
                        header("Version of this representation; callers who see different parts get different ones"));
            }
        });
    }

    /// Whether an operation answers one resource, which has an entity tag.
    boolean readsOne(HttpMethod method, Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        return method == HttpMethod.GET && answer != null && isTagged(method, "200", answer);
    }

    private boolean isTagged(HttpMethod method, String status, APIResponse response) {
        if (!SHOWN.contains(status)
                || (method == HttpMethod.POST && status.equals("200"))
                || response.getContent() == null
                || !response.getContent().hasMediaType(MediaType.APPLICATION_JSON)) {
            return false;
        }
        var schema =
                response.getContent().getMediaType(MediaType.APPLICATION_JSON).getSchema();
        return schema != null && schema.getRef() != null && shapes.isResource(Shapes.nameOf(schema.getRef()));
    }

    static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(Shapes.text());
    }
}
