package dev.waymark.rest.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// Makes the example of a whole body from those of its properties, so that each is written once and all fit together:
/// the same id stands for the same thing everywhere.
final class ExampleValues {

    private final Map<String, Schema> schemas;

    ExampleValues(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /// The example of a body.
    ///
    /// @return nothing when the schema does not say enough
    Optional<Object> of(@Nullable Schema schema) {
        return schema == null ? Optional.empty() : Optional.ofNullable(value("", schema, Set.of()));
    }

    /// The example of a change: its first property.
    Optional<Object> ofPatch(Schema schema) {
        var properties = resolved(schema).getProperties();
        return properties == null
                ? Optional.empty()
                : properties.entrySet().stream()
                        .findFirst()
                        .flatMap(first -> Optional.ofNullable(value(first.getKey(), first.getValue(), Set.of()))
                                .map(value -> Map.of(first.getKey(), value)));
    }

    /// @param name of the property or, of a schema, its own
    /// @param within schemas that are being written, which are not begun again
    private @Nullable Object value(String name, Schema schema, Set<String> within) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getRef() != null) {
            var other = Shapes.nameOf(schema.getRef());
            if (within.contains(other)) {
                return null;
            }
            var inner = new HashSet<>(within);
            inner.add(other);
            return value(isObject(resolved(schema)) ? other : name, resolved(schema), inner);
        }
        if (schema.getAnyOf() != null) {
            return value(name, schema.getAnyOf().getFirst(), within);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        return isObject(schema) ? properties(name, schema, within) : plain(name, schema, within);
    }

    private @Nullable Object plain(String name, Schema schema, Set<String> within) {
        if (has(schema, Schema.SchemaType.ARRAY)) {
            var item = schema.getItems() == null ? null : value(singular(name), schema.getItems(), within);
            return item == null ? List.of() : List.of(item);
        }
        if (has(schema, Schema.SchemaType.BOOLEAN)) {
            return true;
        }
        return switch (String.valueOf(schema.getFormat())) {
            case "uuid" -> id(name);
            case "date" -> "2027-01-01";
            case "date-time" -> "2027-01-04T09:00:00Z";
            default -> null;
        };
    }

    private Map<String, Object> properties(String name, Schema schema, Set<String> within) {
        var values = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, described) -> {
                var value = value(
                        property.equals("id") ? name.replaceFirst("View$", "") + "Id" : property, described, within);
                if (value != null) {
                    values.put(property, value);
                }
            });
        }
        return values;
    }

    /// An id that stands for the named thing wherever it comes up; of version 7, as all are.
    private static String id(String name) {
        var octets = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        var digits = UUID.nameUUIDFromBytes(octets).toString();
        return "01996f3a-7c00-7" + digits.substring(15, 18) + "-8" + digits.substring(20);
    }

    private static String singular(String name) {
        return name.replaceFirst("s$", "");
    }

    private Schema resolved(Schema schema) {
        var known = schema.getRef() == null ? schema : schemas.get(Shapes.nameOf(schema.getRef()));
        if (known == null) {
            throw new IllegalStateException("no schema " + schema.getRef());
        }
        return known;
    }

    private static boolean isObject(Schema schema) {
        return schema.getProperties() != null || has(schema, Schema.SchemaType.OBJECT);
    }

    private static boolean has(Schema schema, Schema.SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
