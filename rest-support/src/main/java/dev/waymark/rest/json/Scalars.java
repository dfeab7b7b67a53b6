package dev.waymark.rest.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads single JSON values without any coercion: text is no number, 1.0 is no whole number, 0 is no boolean.
final class Scalars {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL_TEXT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private Scalars() {}

    /// A record or class of ours that is one text on the wire, such as a period: it has a `@JsonValue` method and a
    /// static `parse(String)`.
    static boolean isWrittenAsText(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /// A number that travels as text, because a JSON number would lose digits on the way.
    static boolean isDecimalText(RecordComponent component) {
        var format = component.getAccessor().getAnnotation(JsonFormat.class);
        return component.getType() == BigDecimal.class && format != null && format.shape() == JsonFormat.Shape.STRING;
    }

    /// @throws IllegalArgumentException saying what the value must be
    static Object read(JsonNode node, Class<?> type, boolean decimalText) {
        if (type == boolean.class || type == Boolean.class) {
            check(node.isBoolean(), node, "must be true or false");
            return node.booleanValue();
        }
        if (type == int.class || type == Integer.class) {
            check(node.isIntegralNumber() && node.canConvertToInt(), node, "must be a whole number");
            return node.intValue();
        }
        if (type == long.class || type == Long.class) {
            check(node.isIntegralNumber() && node.canConvertToLong(), node, "must be a whole number");
            return node.longValue();
        }
        if (type == double.class || type == Double.class) {
            check(node.isNumber() && Double.isFinite(node.doubleValue()), node, "must be a number");
            return node.doubleValue();
        }
        if (type == BigDecimal.class && !decimalText) {
            check(node.isNumber(), node, "must be a number");
            return node.decimalValue();
        }
        check(node.isTextual(), node, type == BigDecimal.class ? "must be a decimal in quotes" : "must be text");
        return text(node.textValue(), type);
    }

    private static Object text(String text, Class<?> type) {
        if (type == String.class) {
            check(text.indexOf('\0') < 0, "must not contain the character NUL");
            return text;
        }
        if (type == UUID.class) {
            check(UUID_TEXT.matcher(text).matches(), "must be a UUID, but is '%s'".formatted(shortened(text)));
            return UUID.fromString(text);
        }
        if (type == BigDecimal.class) {
            check(DECIMAL_TEXT.matcher(text).matches(), "must be a decimal such as \"1250000.00\"");
            return new BigDecimal(text);
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        return type == LocalDate.class || type == Instant.class || type == OffsetDateTime.class
                ? time(text, type)
                : parsed(text, type);
    }

    private static Object constant(String text, Class<?> type) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "must be one of %s, but is '%s'".formatted(Arrays.toString(type.getEnumConstants()), shortened(text)));
    }

    private static Object time(String text, Class<?> type) {
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            var time = OffsetDateTime.parse(text);
            return type == Instant.class ? time.toInstant() : time;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    type == LocalDate.class
                            ? "must be a date such as 2027-01-31"
                            : "must be a time with offset such as 2027-01-31T12:00:00Z",
                    unreadable);
        }
    }

    private static Object parsed(String text, Class<?> type) {
        try {
            var parse = type.getDeclaredMethod("parse", String.class);
            if (!Modifier.isStatic(parse.getModifiers())) {
                throw new IllegalStateException(type + ".parse is not static");
            }
            parse.setAccessible(true);
            return parse.invoke(null, text);
        } catch (InvocationTargetException refused) {
            var fault = refused.getTargetException();
            throw new IllegalArgumentException(String.valueOf(fault.getMessage()), fault);
        } catch (ReflectiveOperationException unsupported) {
            throw new IllegalStateException(
                    "a request record uses %s, which cannot be read".formatted(type), unsupported);
        }
    }

    private static void check(boolean right, JsonNode node, String otherwise) {
        check(right, "%s, but is %s".formatted(otherwise, shortened(node.toString())));
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }
}
