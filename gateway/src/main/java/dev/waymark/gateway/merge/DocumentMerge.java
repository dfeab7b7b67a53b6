package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.schema.EnumConstants;
import dev.waymark.gateway.schema.SchemaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Makes one OpenAPI 3.1 document of the services' own. Nothing is united silently: what does not fit together is a
/// fault, and all faults are named at once.
public final class DocumentMerge {

    /// Extension that names the service behind an operation.
    public static final String SERVICE = "x-waymark-service";

    /// Extension that lists the roles of which a caller needs one.
    public static final String ROLES = "x-waymark-roles";

    /// Extension that says how far a grant of one of the roles must reach.
    public static final String GRANT = "x-waymark-grant";

    /// Extension that says how many bytes the request body of an operation may have.
    public static final String LARGEST_BODY = "x-max-body-bytes";

    private static final String OPENAPI = "3.1.0";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentMerge() {}

    public static MergeOutcome merge(Edition edition, List<ServiceDocument> documents) {
        var faults = new ArrayList<String>();
        documents.stream()
                .filter(document ->
                        !document.content().path("openapi").asText("").startsWith("3.1."))
                .map(document ->
                        "%s brings no OpenAPI 3.1 document. Maybe set quarkus.smallrye-openapi.open-api-version."
                                .formatted(document.service()))
                .forEach(faults::add);
        faults.addAll(OperationFaults.of(documents));
        faults.addAll(ComponentFaults.of(documents));
        faults.addAll(ReferenceFaults.of(documents));
        if (!faults.isEmpty()) {
            return new MergeOutcome.Clashing(faults);
        }
        var merged = united(edition, withEdge(documents));
        var names = SchemaNames.of(merged);
        if (!names.faults().isEmpty()) {
            return new MergeOutcome.Clashing(names.faults());
        }
        names.apply(merged);
        EnumConstants.ofThisBuild().describe(merged.at("/components/schemas"));
        return new MergeOutcome.Merged(merged);
    }

    private static List<ServiceDocument> withEdge(List<ServiceDocument> documents) {
        var all = new ArrayList<>(documents);
        all.add(EdgeOperations.document());
        return all;
    }

    private static ObjectNode united(Edition edition, List<ServiceDocument> documents) {
        var merged = NODES.objectNode().put("openapi", OPENAPI);
        merged.putObject("info")
                .put("title", edition.title())
                .put("version", edition.version())
                .put("description", edition.description())
                .<ObjectNode>set("contact", NODES.objectNode().put("name", "Waymark developers"))
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        merged.putArray("servers")
                .addObject()
                .put("url", "/")
                .put("description", "This gateway, be it production, staging or local")
                .put("x-internal", false);
        merged.set("security", SecuritySchemes.requirement());
        merged.putArray("tags").addAll(tags(documents));
        var paths = paths(documents);
        merged.set("paths", paths);
        var components = components(documents);
        EdgeAnswers.declare(components, paths);
        components.set(SecuritySchemes.SECTION, SecuritySchemes.of(edition.issuer()));
        merged.set("components", components);
        return merged;
    }

    private static List<JsonNode> tags(List<ServiceDocument> documents) {
        var tags = new TreeMap<String, JsonNode>();
        documents.forEach(document -> document.content()
                .path("tags")
                .forEach(tag -> tags.put(tag.path("name").asText(), tag)));
        return List.copyOf(tags.values());
    }

    private static ObjectNode paths(List<ServiceDocument> documents) {
        var paths = new TreeMap<String, ObjectNode>();
        documents.forEach(document -> document.content()
                .path("paths")
                .properties()
                .forEach(path -> paths.put(path.getKey(), path.getValue().deepCopy())));
        documents.stream().flatMap(ServiceDocument::operations).forEach(operation -> {
            var item = paths.get(operation.path());
            if (item != null) {
                item.set(operation.method().toLowerCase(Locale.ROOT), PublishedOperation.of(operation));
            }
        });
        return NODES.objectNode().setAll(paths);
    }

    private static ObjectNode components(List<ServiceDocument> documents) {
        var sections = new TreeMap<String, Map<String, JsonNode>>();
        documents.forEach(document -> document.components()
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component -> sections.computeIfAbsent(section.getKey(), name -> new TreeMap<>())
                                .put(component.getKey(), component.getValue().deepCopy()))));
        var components = NODES.objectNode();
        sections.forEach((name, section) -> components.putObject(name).setAll(section));
        return components;
    }
}
