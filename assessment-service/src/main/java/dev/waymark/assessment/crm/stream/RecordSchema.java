package dev.waymark.assessment.crm.stream;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.stream.RecordSchemaView.RecordProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Reads what a record looks like from its type: the same constraints decide which records are rejected.
final class RecordSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String EXAMPLE_TIME = "2026-03-01T09:30:00Z";
    private static final String EXAMPLE_DAY = "2026-03-01";

    private RecordSchema() {}

    static RecordSchemaView of(RecordStream<?> stream) {
        var properties = new LinkedHashMap<String, RecordProperty>();
        for (var component : stream.type().getRecordComponents()) {
            properties.put(component.getName(), property(component));
        }
        var required = Arrays.stream(stream.type().getRecordComponents())
                .filter(component -> has(component, NotBlank.class) || has(component, NotNull.class))
                .map(RecordComponent::getName)
                .toList();
        return new RecordSchemaView(
                DIALECT, stream.name(), "object", properties, required, String.join(",", properties.keySet()));
    }

    /// The header of a CSV and one record below it.
    static String template(RecordStream<?> stream) {
        var schema = of(stream);
        var example = schema.properties().values().stream()
                .map(property -> property.examples().stream().findFirst().orElse(""))
                .map(RecordSchema::cell)
                .collect(Collectors.joining(","));
        return schema.csvHeader() + "\r\n" + example + "\r\n";
    }

    private static String cell(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static RecordProperty property(RecordComponent component) {
        var type = component.getType();
        return new RecordProperty(
                type(type),
                format(type),
                value(component, Schema.class, Schema::description),
                value(component, Pattern.class, Pattern::regexp),
                value(component, Size.class, size -> size.max() == Integer.MAX_VALUE ? null : size.max()),
                first(
                        value(component, DecimalMin.class, DecimalMin::value),
                        value(component, Min.class, least -> Long.toString(least.value()))),
                first(
                        value(component, DecimalMax.class, DecimalMax::value),
                        value(component, Max.class, most -> Long.toString(most.value()))),
                examples(component));
    }

    private static List<String> examples(RecordComponent component) {
        var declared = value(component, Schema.class, schema -> List.of(schema.examples()));
        if (declared != null && !declared.isEmpty()) {
            return declared;
        }
        var type = component.getType();
        if (type == Instant.class) {
            return List.of(EXAMPLE_TIME);
        }
        return type == LocalDate.class ? List.of(EXAMPLE_DAY) : List.of();
    }

    private static String type(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "integer";
        }
        return Number.class.isAssignableFrom(type) || type == double.class ? "number" : "string";
    }

    private static @Nullable String format(Class<?> type) {
        if (type == Instant.class) {
            return "date-time";
        }
        return type == LocalDate.class ? "date" : null;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
        return field(component).isAnnotationPresent(annotation);
    }

    private static <A extends Annotation, T> @Nullable T value(
            RecordComponent component, Class<A> annotation, Function<A, @Nullable T> part) {
        var found = field(component).getAnnotation(annotation);
        return found == null ? null : part.apply(found);
    }

    private static Field field(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("every component of a record has a field", impossible);
        }
    }
}
