package dev.waymark.rest.document;

import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.Problem;
import dev.waymark.rest.problem.ProblemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Which refusals an operation can answer. What follows from its shape:
///
/// - 400, 401, 403, 406, 500 and 503: every operation, behind the gateway at least
/// - 404: a path that names something that has to be there
/// - 413 and 415: a body; 412 and 428: a change of something that is there
/// - 304: a GET of one resource, which has an entity tag
/// - 409 and 422 of the Idempotency-Key: every POST
///
/// Everything else is declared with {@link Refuses}.
final class Refusals {

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("304", "The caller has this representation"),
            Map.entry("400", "Malformed, or breaking rules: every violation is named"),
            Map.entry("401", "No valid access token"),
            Map.entry("403", "The caller's roles do not allow this"),
            Map.entry("404", "There is no such thing, or the caller may not know of it"),
            Map.entry("406", "No representation fits the Accept header"),
            Map.entry(
                    "412",
                    "The resource is not as this caller has read it; the answer has the current ETag where it is"
                            + " known"),
            Map.entry("413", BodyLimits.description(BodyLimit.DEFAULT_BYTES)),
            Map.entry("415", "The body has another media type than those that are read here"),
            Map.entry("428", "If-Match is missing"),
            Map.entry("500", "Something went wrong on our side"),
            Map.entry("503", "Something that is needed is away; Retry-After says when to try again")));

    /// 412 has none where nothing is stored, or where somebody else was faster by less than a moment.
    private static final Set<String> TAGGED = Set.of("304", "412", "428");

    /// Extension of a response that lists the types of its problems.
    private static final String TYPES = "x-problem-types";

    private final DeclaredProblems declared;

    Refusals(DeclaredProblems declared) {
        this.declared = declared;
    }

    /// Adds to an operation what it does not say itself.
    void describe(String path, PathItem.HttpMethod method, Operation operation, boolean readsOne) {
        byShape(path, method, operation, readsOne)
                .forEach(status -> answer(
                        operation,
                        status,
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status)));
        problems(method, operation).forEach((status, types) -> answer(operation, status, response(status, types)));
    }

    private static void answer(Operation operation, String status, APIResponse refusal) {
        if (saysNothing(operation.getResponses().getAPIResponse(status))) {
            operation.getResponses().addAPIResponse(status, refusal);
        }
    }

    /// The generator's own refusals have no body; those that an operation documents itself stay.
    private static boolean saysNothing(@Nullable APIResponse response) {
        return response == null || (response.getContent() == null && response.getRef() == null);
    }

    private static SortedSet<String> byShape(
            String path, PathItem.HttpMethod method, Operation operation, boolean readsOne) {
        var statuses = new TreeSet<>(List.of("400", "401", "403", "406", "500", "503"));
        if (namesWhatIsThere(path, method)) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.add("413");
            statuses.add("415");
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

    /// A PUT creates what its path names in the end, where callers choose the name.
    private static boolean namesWhatIsThere(String path, PathItem.HttpMethod method) {
        var named = method == PathItem.HttpMethod.PUT ? path.replaceFirst("/\\{[^/]*(?<!Id)}$", "") : path;
        return named.contains("{");
    }

    /// The problems that are listed by their types.
    private SortedMap<String, List<ProblemType>> problems(PathItem.HttpMethod method, Operation operation) {
        var types = new ArrayList<>(declared.of(operation.getOperationId()));
        if (method == PathItem.HttpMethod.POST) {
            types.add(HttpProblem.REQUEST_IN_PROGRESS);
            types.add(HttpProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return types.stream()
                .collect(Collectors.groupingBy(
                        type -> String.valueOf(type.status()), TreeMap::new, Collectors.toList()));
    }

    private static APIResponse response(String status, List<ProblemType> types) {
        var known = types.stream().map(Refusals::nameOf).toList();
        var response = response(
                status,
                types.stream()
                        .map(type -> "`%s`: %s".formatted(nameOf(type), type.title()))
                        .collect(Collectors.joining("; ")),
                types.getFirst());
        response.addExtension(TYPES, known);
        return response;
    }

    private static String nameOf(ProblemType type) {
        return type.uri().substring(type.uri().lastIndexOf(':') + 1);
    }

    static void describe(Components components) {
        DESCRIPTIONS.forEach(
                (status, description) -> components.addResponse("Problem" + status, response(status, description)));
    }

    static APIResponse response(String status, String description) {
        return response(status, description, HttpProblem.of(Integer.parseInt(status)));
    }

    private static APIResponse response(String status, String description, ProblemType shown) {
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
                                .example(example(shown))));
    }

    private static Map<String, Object> example(ProblemType problem) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", problem.uri());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("detail", "What happened here, with the values, and what to do.");
        example.put("instance", "/v1/cycles/01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c");
        example.put("requestId", "01996f3a-9d41-7e11-8a52-3c4d5e6f7a8b");
        return example;
    }
}
