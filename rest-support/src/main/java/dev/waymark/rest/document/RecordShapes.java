package dev.waymark.rest.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.json.MultiLine;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.table.TableRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// A record has its components and nothing else; with `@Nullable` it says which of them may be absent. So it is read
/// and written, and so the document shows it, under the name that its `@Schema` gives or its own.
final class RecordShapes {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName MULTI_LINE = DotName.createSimple(MultiLine.class);
    private static final DotName DAY = DotName.createSimple(LocalDate.class);
    private static final DotName TIME = DotName.createSimple(Instant.class);
    private static final DotName DESCRIBED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName OUTCOME = DotName.createSimple(Outcome.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName TABLE_ROWS = DotName.createSimple(TableRows.class);
    private static final String PAGE = Page.class.getSimpleName();

    private final IndexView index;
    private final ReferenceShapes references;
    private final Map<String, ClassInfo> records = new HashMap<>();

    RecordShapes(IndexView index) {
        this.index = index;
        this.references = new ReferenceShapes(index);
        index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.hasDeclaredAnnotation(DESCRIBED))
                .forEach(type -> records.put(schemaName(type), type));
    }

    void describe(Components components) {
        if (components.getSchemas() != null) {
            putUnwrappedLast(components);
            describe(components.getSchemas());
        }
    }

    private void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            var type = records.get(name.startsWith(PAGE) ? PAGE : name);
            if (type != null && schema.getProperties() != null) {
                var components = components(type);
                removeWhatIsNoComponent(schema, components.keySet());
                schema.getProperties().forEach((property, described) -> {
                    var component = Objects.requireNonNull(components.get(property));
                    describe(described, component.field());
                    if (!component.nullable()) {
                        require(schema, property);
                    }
                });
                references.describe(schema, type);
            }
        });
    }

    /// The components by the names of their properties. An unwrapped component stands for those of its own record.
    private Map<String, Component> components(ClassInfo type) {
        var components = new HashMap<String, Component>();
        type.fields().forEach(field -> {
            if (field.hasAnnotation(UNWRAPPED)) {
                unwrapped(field)
                        .fields()
                        .forEach(inner ->
                                components.put(inner.name(), new Component(inner, nullable(field) || nullable(inner))));
            } else {
                components.put(field.name(), new Component(field, nullable(field)));
            }
        });
        return components;
    }

    private ClassInfo unwrapped(FieldInfo field) {
        return Objects.requireNonNull(index.getClassByName(field.type().name()));
    }

    /// The generator writes unwrapped properties first and in no order, and keeps the schema of their record, to which
    /// nothing refers.
    private void putUnwrappedLast(Components document) {
        var forgotten = new HashSet<String>();
        Objects.requireNonNull(document.getSchemas()).forEach((name, schema) -> {
            var type = records.get(name);
            if (type != null && schema.getProperties() != null) {
                type.fields().stream()
                        .filter(field -> field.hasAnnotation(UNWRAPPED))
                        .map(this::unwrapped)
                        .forEach(own -> {
                            forgotten.add(schemaName(own));
                            own.recordComponentsInDeclarationOrder().forEach(field -> putLast(schema, field.name()));
                        });
            }
        });
        forgotten.forEach(document::removeSchema);
    }

    private static void putLast(Schema schema, String property) {
        var described = Objects.requireNonNull(schema.getProperties().get(property));
        schema.removeProperty(property);
        schema.addProperty(property, described);
    }

    private record Component(FieldInfo field, boolean nullable) {}

    private static void describe(Schema property, FieldInfo field) {
        if (field.hasAnnotation(MULTI_LINE)) {
            add(property, "May contain line breaks.");
        }
        var type = field.type().name();
        if (type.equals(DAY)) {
            add(property, "From 1900-01-01 to 2199-12-31.");
        } else if (type.equals(TIME)) {
            add(property, "In the years 1900 to 2199 (UTC), kept to the microsecond.");
        }
    }

    private static void add(Schema property, String sentence) {
        var existing = property.getDescription();
        if (existing == null) {
            property.setDescription(sentence);
        } else if (!existing.endsWith(sentence)) {
            property.setDescription(existing + (existing.endsWith(".") ? " " : ". ") + sentence);
        }
    }

    /// Whether this is the schema of one resource, and neither of some of a list nor of an outcome.
    boolean isResource(String schema) {
        var type = records.get(schema);
        return type != null && !type.interfaceNames().contains(OUTCOME);
    }

    /// The list of a view that holds the rows of its table.
    Optional<String> tableRows(String schema) {
        return Optional.ofNullable(records.get(schema)).stream()
                .flatMap(type -> type.recordComponents().stream())
                .filter(component -> component.hasAnnotation(TABLE_ROWS))
                .map(RecordComponentInfo::name)
                .findFirst();
    }

    /// The generator takes every method `isEmpowered()` for a property of the wire.
    private static void removeWhatIsNoComponent(Schema schema, Set<String> components) {
        List.copyOf(schema.getProperties().keySet()).stream()
                .filter(property -> !components.contains(property))
                .forEach(schema::removeProperty);
    }

    private static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(DESCRIBED).value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    static void require(Schema schema, String property) {
        if (schema.getRequired() == null || !schema.getRequired().contains(property)) {
            schema.addRequired(property);
        }
    }

    static boolean nullable(FieldInfo field) {
        return field.type().hasAnnotation(NULLABLE) || field.hasAnnotation(NULLABLE);
    }
}
