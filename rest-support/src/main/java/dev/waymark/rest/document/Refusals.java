package dev.waymark.rest.document;

import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Which refusals an operation can answer, judged by its shape.
final class Refusals {

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("304", "The caller has this representation"),
            Map.entry("400", "Malformed, or breaking rules: every violation is named"),
            Map.entry("401", "No valid access token"),
            Map.entry("403", "The caller's roles do not allow this"),
            Map.entry("404", "There is no such thing, or the caller may not know of it"),
            Map.entry("406", "No representation fits the Accept header"),
            Map.entry("409", "The state does not allow this, or a request with the same Idempotency-Key is running"),
            Map.entry(
                    "412",
                    "The resource is not as this caller has read it; the current ETag comes along where it is known"),
            Map.entry("413", BodyLimits.description(BodyLimit.DEFAULT_BYTES)),
            Map.entry("415", "The body has another media type than those that are read here"),
            Map.entry("422", "Well-formed but contradictory, or the Idempotency-Key belongs to another request"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("500", "Something went wrong on our side"),
            Map.entry("503", "Something that is needed is away; Retry-After says when to try again")));

    /// 412 has none where nothing is stored, or where somebody else was faster by less than a moment.
    private static final Set<String> TAGGED = Set.of("304", "412", "428");

    private Refusals() {}

    static SortedSet<String> of(String path, PathItem.HttpMethod method, Operation operation, boolean readsOne) {
        var statuses = new TreeSet<>(List.of("400", "401", "403", "406", "500", "503"));
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.add("413");
            statuses.add("415");
        }
        if (method == PathItem.HttpMethod.POST || DocumentManners.changes(method)) {
            statuses.add("409");
            statuses.add("422");
        }
        if (DocumentManners.changes(method)) {
            statuses.add("412");
            statuses.add("428");
        }
        if (readsOne) {
            statuses.add("304");
        }
        return statuses;
    }

    static void describe(Components components) {
        DESCRIPTIONS.forEach(
                (status, description) -> components.addResponse("Problem" + status, response(status, description)));
    }

    static APIResponse response(String status, String description) {
        var response = OASFactory.createAPIResponse().description(description);
        if (TAGGED.contains(status)) {
            response.addHeader(SuccessHeaders.ENTITY_TAG, SuccessHeaders.header("Of the current representation"));
        }
        if (status.equals("304")) {
            return response;
        }
        if (status.equals("503")) {
            response.addHeader(
                    "Retry-After",
                    OASFactory.createHeader()
                            .description("Seconds until a new attempt makes sense")
                            .schema(Shapes.text()));
        }
        return response.content(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(example(Integer.parseInt(status)))));
    }

    private static Map<String, Object> example(int status) {
        var problem = HttpProblem.of(status);
        var example = new LinkedHashMap<String, Object>();
        example.put("type", problem.uri());
        example.put("title", problem.title());
        example.put("status", status);
        example.put("detail", "What happened here, with the values, and what to do.");
        example.put("instance", "/v1/cycles/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c");
        example.put("requestId", "01996f3a-9d41-7e11-8a52-3c4d5e6f7a8b");
        return example;
    }
}
