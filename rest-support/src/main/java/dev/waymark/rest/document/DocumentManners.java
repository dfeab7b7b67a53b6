package dev.waymark.rest.document;

import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/// Writes into every operation's documentation what all operations do alike: preconditions, idempotency, entity tags
/// and the refusals. An operation says only what is its own.
@OpenAPIDefinition(
        info = @Info(title = "Waymark", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentManners implements OASFilter {

    /// The generator's schema of a page of nothing in particular, to which nothing refers.
    private static final String UNBOUND_PAGE = "Page";

    private final RecordShapes shapes;
    private final SuccessHeaders headers;
    private final ListQueries lists;
    private final Formats formats;
    private final BodyLimits limits;
    private final GrantExtents grants;
    private final Refusals refusals;

    public DocumentManners(IndexView index) {
        this.shapes = new RecordShapes(index);
        this.headers = new SuccessHeaders(shapes);
        this.lists = new ListQueries(index);
        this.formats = new Formats(index, shapes);
        this.limits = new BodyLimits(index);
        this.grants = new GrantExtents(index);
        this.refusals = new Refusals(new DeclaredProblems(index));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        Refusals.describe(document.getComponents());
        shapes.describe(document.getComponents());
        OptionalValues.describe(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> describe(document, path, method, operation)));
        document.getComponents().removeSchema(UNBOUND_PAGE);
        PatchShapes.removeUnnamed(document);
    }

    private void describe(OpenAPI document, String path, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(header(
                    "Idempotency-Key",
                    false,
                    "Repeat the request with the same key and get the same answer; kept 24 hours per caller"));
        }
        if (changes(method)) {
            operation.addParameter(header("If-Match", method != PathItem.HttpMethod.PUT, ifMatch(method)));
        }
        var readsOne = headers.readsOne(method, operation);
        if (readsOne) {
            operation.addParameter(header(
                    "If-None-Match",
                    false,
                    "Entity tags that this caller has read, or `*`; answers 304 when one is current. Malformed ones are"
                            + " ignored"));
        }
        PathParameters.describe(operation);
        lists.describe(document.getComponents(), operation);
        PatchShapes.describe(document.getComponents(), operation);
        headers.describe(method, operation);
        formats.describe(operation);
        limits.describe(operation);
        grants.describe(path, method, operation);
        refusals.describe(path, method, operation, readsOne);
    }

    private static String ifMatch(PathItem.HttpMethod method) {
        var tags =
                "Entity tags that this caller has read, or `*`; malformed ones are refused with 400. A rename of something"
                        + " that the resource refers to does not cause a 412";
        return method == PathItem.HttpMethod.PUT
                ? tags + ". Not needed to create, or when the content is unchanged"
                : tags;
    }

    static boolean changes(PathItem.HttpMethod method) {
        return method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.PATCH
                || method == PathItem.HttpMethod.DELETE;
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(Shapes.text().maxLength(255));
    }

    /// Media type of a PATCH body.
    static boolean isPatch(Map<String, ?> content) {
        return content.containsKey(MergePatch.MEDIA_TYPE);
    }
}
