package dev.waymark.rest.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The body of a PATCH has the properties of the record that it changes, none of them required.
final class PatchShapes {

    private static final String PATCH = "Patch";

    private PatchShapes() {}

    static void describe(Components components, Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        body.getContent().getMediaTypes().forEach((mediaType, content) -> {
            var schema = content.getSchema();
            if (DocumentManners.isPatch(body.getContent().getMediaTypes()) && schema.getRef() != null) {
                body.setRequired(true);
                content.setSchema(OASFactory.createSchema()
                        .ref("#/components/schemas/" + patchOf(components, Shapes.nameOf(schema.getRef()))));
            }
        });
    }

    /// A record that nothing but a PATCH names is in the document as a change of it and not as a whole.
    static void removeUnnamed(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var named = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .map(content -> content.getSchema().getRef())
                .filter(Objects::nonNull)
                .map(Shapes::nameOf)
                .collect(Collectors.toSet());
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> named.contains(name + PATCH) && !named.contains(name))
                .forEach(document.getComponents()::removeSchema);
    }

    private static String patchOf(Components components, String name) {
        var patch = name + PATCH;
        if (!components.getSchemas().containsKey(patch)) {
            var whole = Objects.requireNonNull(components.getSchemas().get(name), name);
            components.addSchema(
                    patch,
                    OASFactory.createSchema()
                            .type(List.of(Schema.SchemaType.OBJECT))
                            .description(
                                    "JSON Merge Patch (RFC 7396): a property left out keeps its value, null removes it."
                                            + " Where a description below says what \"absent\" means, it describes the state"
                                            + " after the change. " + whole.getDescription()));
            var changed = Objects.requireNonNull(components.getSchemas().get(patch));
            whole.getProperties()
                    .forEach((property, value) -> changed.addProperty(property, changeOf(components, value)));
        }
        return patch;
    }

    /// An object within is changed property by property, too; everything else is replaced whole.
    private static Schema changeOf(Components components, Schema value) {
        if (value.getAnyOf() != null) {
            var options = value.getAnyOf().stream()
                    .map(option -> changeOf(components, option))
                    .toList();
            return OASFactory.createSchema()
                    .anyOf(options)
                    .description(value.getDescription())
                    .examples(value.getExamples());
        }
        if (value.getRef() == null) {
            return value;
        }
        var within = components.getSchemas().get(Shapes.nameOf(value.getRef()));
        return within == null || within.getProperties() == null
                ? value
                : OASFactory.createSchema()
                        .ref("#/components/schemas/" + patchOf(components, Shapes.nameOf(value.getRef())))
                        .description(value.getDescription());
    }
}
