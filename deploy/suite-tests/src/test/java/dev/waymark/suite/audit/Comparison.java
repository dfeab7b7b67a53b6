package dev.waymark.suite.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What one section of the audit compared, and what did not hold.
final class Comparison {

    /// Answers are rounded to nine decimals.
    private static final double TOLERANCE = 1e-9;

    private final String section;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    Comparison(String section) {
        this.section = section;
    }

    /// A number that follows from a formula, to 1e-9, absolute or relative.
    void number(String what, double expected, JsonNode shown) {
        note(what, shown.isNumber() && near(expected, shown.asDouble()), expected, shown);
    }

    /// A number that is absent where the formula gives none.
    void numberOrNone(String what, boolean exists, double expected, JsonNode shown) {
        if (exists) {
            number(what, expected, shown);
        } else {
            same(what, "absent", shown.isMissingNode() ? "absent" : shown);
        }
    }

    /// An amount, equal to the minor unit.
    void money(String what, BigDecimal expected, JsonNode shown) {
        var text = shown.isTextual() ? shown.asText() : shown.path("amount").asText();
        note(what, !text.isEmpty() && new BigDecimal(text).compareTo(expected) == 0, expected, text);
    }

    /// What is counted, named or ordered.
    void same(String what, Object expected, Object shown) {
        note(what, expected.equals(shown), expected, shown);
    }

    void holds(String what, boolean holds) {
        note(what, holds, true, holds);
    }

    /// A number that chance or an earlier rounding leaves uncertain by so much.
    void within(String what, double expected, double allowed, JsonNode shown) {
        note(
                "%s (± %.4g)".formatted(what, allowed),
                shown.isNumber() && Math.abs(shown.asDouble() - expected) <= allowed,
                expected,
                shown);
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private void note(String what, boolean equal, Object expected, Object shown) {
        compared++;
        if (!equal) {
            differences.add("%s: computed %s, shown %s".formatted(what, expected, shown));
        }
    }

    /// Fails where a number differs, or where fewer were compared than the sample has.
    void conclude(int atLeast) {
        assertThat(differences)
                .as("%s: what does not hold of %d figures", section, compared)
                .isEmpty();
        assertThat(compared).as("figures compared: %s", section).isGreaterThanOrEqualTo(atLeast);
    }
}
