package dev.waymark.rest.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The value of a property as text, in a query or a cursor.
final class PropertyText {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private PropertyText() {}

    /// @throws IllegalArgumentException saying what the text must be
    static Object read(String text, Class<?> type) {
        if (type.isEnum()) {
            return constant(text, type);
        }
        try {
            return switch (type.getSimpleName()) {
                case "String" -> text;
                case "UUID" -> id(text);
                case "boolean", "Boolean" -> truth(text);
                case "int", "Integer" -> Integer.valueOf(text);
                case "long", "Long" -> Long.valueOf(text);
                case "double", "Double" -> Double.valueOf(text);
                case "BigDecimal" -> new BigDecimal(text);
                case "LocalDate" -> LocalDate.parse(text);
                case "Instant" -> Instant.parse(text);
                default -> throw new IllegalStateException("lists cannot be filtered or sorted by a " + type);
            };
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("must be a number", noNumber);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("must be a date, such as 2027-01-31", noTime);
        }
    }

    private static Object constant(String text, Class<?> type) {
        var constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + names(constants)));
    }

    private static String names(List<?> constants) {
        return constants.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static UUID id(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return UUID.fromString(text);
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }
}
