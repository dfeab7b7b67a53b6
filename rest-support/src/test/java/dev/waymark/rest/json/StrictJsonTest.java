package dev.waymark.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    private final StrictJson json =
            new StrictJson(new ObjectMapper().registerModule(new JavaTimeModule()), Validators.ofTheService());

    enum Colour {
        RED,
        GREEN
    }

    @NullMarked
    record Inner(@NotBlank String name, @Max(10) int count) {}

    @NullMarked
    record Outer(
            String text,
            int whole,
            double number,
            boolean flag,
            UUID id,
            LocalDate day,
            Instant time,
            Colour colour,
            @Nullable BigDecimal decimal,
            @Nullable Money money,
            @Nullable @Size(max = 2) List<Inner> inners,
            @Nullable Set<Colour> colours,
            @Nullable Map<UUID, Double> weights) {

        Outer {
            if (text.equals("forbidden")) {
                throw new IllegalArgumentException("text must not be 'forbidden'");
            }
        }
    }

    private static final String VALID = """
            {"text": "a", "whole": 1, "number": 1.5, "flag": true, "id": "01900000-0000-7000-8000-000000000001",
             "day": "2027-01-31", "time": "2027-01-31T12:00:00+01:00", "colour": "RED"%s}""";

    @Test
    void aValidBodyBecomesTheRecord() {
        var outer = bind("""
                , "decimal": 12.50, "money": {"amount": "10.5", "currency": "EUR"}, "inners": [{"name": "x", "count": 10}],
                "colours": ["GREEN"], "weights": {"01900000-0000-7000-8000-000000000001": 2}""");
        assertThat(outer.time()).isEqualTo(Instant.parse("2027-01-31T11:00:00Z"));
        assertThat(outer.decimal()).isEqualByComparingTo("12.50");
        assertThat(outer.money()).isEqualTo(new Money(new BigDecimal("10.50"), "EUR"));
        assertThat(outer.inners()).containsExactly(new Inner("x", 10));
        assertThat(outer.weights()).containsValue(2.0);
        assertThat(bind("").inners()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"whole\": 1|\"whole\": \"1\"|/whole",
                "\"whole\": 1|\"whole\": 1.0|/whole",
                "\"whole\": 1|\"whole\": 3000000000|/whole",
                "\"number\": 1.5|\"number\": \"1.5\"|/number",
                "\"flag\": true|\"flag\": 1|/flag",
                "\"flag\": true|\"flag\": \"true\"|/flag",
                "\"text\": \"a\"|\"text\": 1|/text",
                "\"text\": \"a\"|\"text\": null|/text",
                "2027-01-31\"|2027-02-30\"|/day",
                "2027-01-31T12:00:00+01:00|2027-01-31T12:00:00|/time",
                "\"RED\"|\"BLUE\"|/colour",
                "\"RED\"|0|/colour",
                "01900000-0000-7000-8000-000000000001|1-1-1-1-1|/id",
            })
    void nothingIsCoerced(String right, String wrong, String pointer) {
        assertThat(violations(VALID.formatted("").replace(right, wrong)))
                .extracting(Violation::pointer)
                .containsExactly(pointer);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        var violations = violations("""
                {"text": "a", "whole": "1", "colour": "BLUE", "extra": 1, "a/b": 2,
                 "inners": [{"name": "", "count": 11}, {"count": 1}, 5], "weights": {"no-uuid": 1},
                 "money": {"amount": 10, "currency": "EUR"}}""");
        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/a~1b",
                        "/colour",
                        "/day",
                        "/extra",
                        "/flag",
                        "/id",
                        "/inners/0/count",
                        "/inners/0/name",
                        "/inners/1/name",
                        "/inners/2",
                        "/money/amount",
                        "/number",
                        "/time",
                        "/weights/no-uuid",
                        "/whole");
    }

    @Test
    void aTooLongListAndARepeatedItemAreNamed() {
        assertThat(violations(VALID.formatted(
                        ", \"inners\": [%1$s, %1$s, %1$s]".formatted("{\"name\": \"x\", \"count\": 1}"))))
                .extracting(Violation::pointer)
                .containsExactly("/inners");
        assertThat(violations(VALID.formatted(", \"colours\": [\"RED\", \"RED\"]")))
                .containsExactly(new Violation("/colours", "must not repeat an item"));
        assertThat(violations(VALID.formatted(", \"inners\": [null]")))
                .containsExactly(new Violation("/inners/0", "must not be null"));
    }

    @Test
    void aBrokenInvariantSpeaksInItsOwnWords() {
        assertThat(violations(VALID.formatted("").replace("\"a\"", "\"forbidden\"")))
                .containsExactly(new Violation("", "text must not be 'forbidden'"));
        assertThat(violations(VALID.formatted(", \"money\": {\"amount\": \"1.001\", \"currency\": \"EUR\"}")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains("more than the 2 decimal places"));
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        for (var text : List.of("", "{", "{} {}", "NaN")) {
            var refusal = catchThrowableOfType(
                    ProblemException.class, () -> json.tree(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(refusal.type()).as(text).isEqualTo(HttpProblem.MALFORMED_REQUEST);
        }
    }

    @Test
    void aMergePatchChangesWhatItNamesAndIsBoundAsStrictly() {
        var patch = new MergePatch(json, json.tree("{\"count\": 7}".getBytes(StandardCharsets.UTF_8)));
        assertThat(patch.appliedTo(new Inner("x", 1))).isEqualTo(new Inner("x", 7));
        var wrong = new MergePatch(json, json.tree("{\"name\": null, \"other\": 1}".getBytes(StandardCharsets.UTF_8)));
        var refusal = catchThrowableOfType(ProblemException.class, () -> wrong.appliedTo(new Inner("x", 1)));
        assertThat(refusal.violations()).extracting(Violation::pointer).containsExactly("/name", "/other");
    }

    private Outer bind(String more) {
        return json.bind(json.tree(VALID.formatted(more).getBytes(StandardCharsets.UTF_8)), Outer.class);
    }

    private List<Violation> violations(String body) {
        var tree = json.tree(body.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(ProblemException.class, () -> json.bind(tree, Outer.class))
                .violations();
    }
}
