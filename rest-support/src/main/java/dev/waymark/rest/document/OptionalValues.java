package dev.waymark.rest.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request may say null where a property may be absent, and nowhere else: many clients write what they do not know as
/// null, and in a change (RFC 7396) it removes. Answers leave out what they do not know.
final class OptionalValues {

    private final Map<String, Schema> schemas;
    private final Set<String> sent = new HashSet<>();

    private OptionalValues(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /// Lets every schema that requests consist of allow null in its optional properties.
    static void describe(OpenAPI document) {
        var values = new OptionalValues(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(Operation::getRequestBody)
                .filter(body -> body != null && body.getContent() != null)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream())
                .forEach(content -> values.collect(content.getSchema()));
        values.sent.forEach(name -> allowNull(Objects.requireNonNull(values.schemas.get(name), name)));
    }

    private void collect(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = Shapes.nameOf(schema.getRef());
            if (sent.add(name)) {
                collect(schemas.get(name));
            }
        }
        collect(schema.getItems());
        collect(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::collect);
        }
    }

    private static void allowNull(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        Map.copyOf(schema.getProperties()).forEach((name, property) -> {
            if (!required.contains(name)) {
                schema.addProperty(name, orNull(property));
            }
        });
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null) {
            return withNull(property);
        }
        var either = OASFactory.createSchema()
                .anyOf(List.of(
                        OASFactory.createSchema().ref(property.getRef()),
                        OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
        return either.description(property.getDescription()).examples(property.getExamples());
    }

    private static Schema withNull(Schema property) {
        if (property.getType() != null && !property.getType().contains(Schema.SchemaType.NULL)) {
            property.setType(Stream.concat(property.getType().stream(), Stream.of(Schema.SchemaType.NULL))
                    .toList());
            if (property.getEnumeration() != null) {
                var values = new ArrayList<@Nullable Object>(property.getEnumeration());
                values.add(null);
                property.setEnumeration(values);
            }
        }
        return property;
    }
}
