package dev.waymark.rest.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.text.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads single JSON values without any coercion: text is no number, 1.0 is no whole number, 0 is no boolean.
final class Scalars {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL_TEXT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private static final String TOO_MANY_DIGITS =
            "must be a number of at most %d digits".formatted(Numbers.DIGITS_OF_DOUBLE);
    private static final ClassValue<Boolean> WRITTEN_AS_TEXT = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
        }
    };

    private Scalars() {}

    /// A record or class of ours that is one text on the wire, such as a period: it has a `@JsonValue` method and a
    /// static `parse(String)`.
    static boolean isWrittenAsText(Class<?> type) {
        return WRITTEN_AS_TEXT.get(type);
    }

    /// The JSON form of a component.
    enum Form {
        PLAIN,
        /// Text that may contain line breaks.
        SEVERAL_LINES,
        /// A number that travels as text, because a JSON number would lose digits on the way.
        DECIMAL_TEXT;

        static Form of(RecordComponent component) {
            var accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(MultiLine.class)) {
                return SEVERAL_LINES;
            }
            var format = accessor.getAnnotation(JsonFormat.class);
            var isText = format != null && format.shape() == JsonFormat.Shape.STRING;
            return component.getType() == BigDecimal.class && isText ? DECIMAL_TEXT : PLAIN;
        }
    }

    /// @throws IllegalArgumentException saying what the value must be
    static Object read(JsonNode node, Class<?> type, Form form) {
        if (node instanceof Unreadable unreadable) {
            throw new IllegalArgumentException(unreadable.reason());
        }
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
            return number(node);
        }
        if (type == BigDecimal.class && form != Form.DECIMAL_TEXT) {
            check(node.isNumber(), node, "must be a number");
            return node.decimalValue();
        }
        check(node.isTextual(), node, type == BigDecimal.class ? "must be a decimal in quotes" : "must be text");
        return text(node.textValue(), type, form == Form.SEVERAL_LINES);
    }

    private static double number(JsonNode node) {
        check(node.isNumber(), node, "must be a number");
        check(Numbers.fitsDouble(node.decimalValue()), node, TOO_MANY_DIGITS);
        return node.doubleValue();
    }

    private static Object text(String text, Class<?> type, boolean severalLines) {
        Text.fault(text, severalLines).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        if (type == String.class) {
            return Text.normalised(text);
        }
        if (type == UUID.class) {
            if (!UUID_TEXT.matcher(text).matches()) {
                throw new IllegalArgumentException("must be a UUID, but is '%s'".formatted(Text.shown(text)));
            }
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
                ? Times.read(text, type)
                : parsed(text, type);
    }

    private static Object constant(String text, Class<?> type) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "must be one of %s, but is '%s'".formatted(Arrays.toString(type.getEnumConstants()), Text.shown(text)));
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
        if (!right) {
            throw new IllegalArgumentException("%s, but is %s".formatted(otherwise, Text.shown(node.toString())));
        }
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
