package dev.waymark.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Bounds of numbers, decided by their text before anything is expanded: `1e999999999` has eleven characters and a
/// billion digits.
final class Numbers {

    static final int MOST_CHARACTERS = 40;
    /// How far from the decimal point the first digit may be.
    static final int MOST_PLACES = 30;
    /// So many digits a double keeps of every decimal (IEEE 754: 15.95), and more of some.
    static final int DIGITS_OF_DOUBLE = 15;

    private static final int DIGITS_OF_LONG = 18;
    private static final String RULE =
            "must be a number of at most %d characters, 0 or between 10^-%d and 10^%d in size"
                    .formatted(MOST_CHARACTERS, MOST_PLACES, MOST_PLACES);

    private Numbers() {}

    static JsonNode whole(String text) {
        if (text.length() <= DIGITS_OF_LONG) {
            var number = Long.parseLong(text);
            return (int) number == number
                    ? JsonNodeFactory.instance.numberNode((int) number)
                    : JsonNodeFactory.instance.numberNode(number);
        }
        return text.length() > MOST_PLACES
                ? new Unreadable(RULE)
                : JsonNodeFactory.instance.numberNode(new BigInteger(text));
    }

    static JsonNode decimal(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new Unreadable(RULE);
        }
        try {
            var number = new BigDecimal(text);
            return isBounded(number) ? JsonNodeFactory.instance.numberNode(number) : new Unreadable(RULE);
        } catch (NumberFormatException exponentBeyondAnyNumber) {
            return new Unreadable(RULE);
        }
    }

    private static boolean isBounded(BigDecimal number) {
        return number.signum() == 0 || Math.abs((long) number.precision() - number.scale()) <= MOST_PLACES;
    }

    /// Whether a double shows the same decimal as was sent.
    static boolean fitsDouble(BigDecimal number) {
        return number.precision() <= DIGITS_OF_DOUBLE
                || BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0;
    }
}
