package dev.waymark.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused while a body is read, before anything of it is expanded or kept.
class BoundsTest {

    private final StrictJson json =
            new StrictJson(new ObjectMapper().registerModule(new JavaTimeModule()), Validators.ofTheService());

    @NullMarked
    record Sheet(
            @Nullable @NotBlank @Size(max = 10) String text,
            @Nullable @MultiLine String lines,
            @Nullable Integer whole,
            @Nullable Long large,
            @Nullable Double number,
            @Nullable BigDecimal decimal,
            @Nullable LocalDate day,
            @Nullable Instant time,
            @Nullable Map<String, Integer> counts) {}

    @NullMarked
    record Batch(List<JsonNode> records) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e2147483647",
                "-1e99999999999",
                "1e-999999999",
                "1e400",
                "1e30",
                "1e-400",
                "0.00000000000000000000000000000000000000000000000001",
                "1000000000000000000000000000000000000000000000000000",
            })
    void aNumberIsRefusedByItsTextBeforeItIsExpanded(String number) {
        for (var property : List.of("whole", "large", "number", "decimal")) {
            assertThat(refused("{\"%s\": %s}".formatted(property, number)))
                    .extracting(Violation::pointer)
                    .containsExactly("/" + property);
        }
    }

    @Test
    void aNumberKeepsEachOfItsDigitsOrIsRefused() {
        assertThat(bound("{\"number\": -0}").number()).isZero();
        assertThat(bound("{\"number\": 0e999}").number()).isZero();
        assertThat(bound("{\"number\": 0.1}").number()).isEqualTo(0.1);
        assertThat(bound("{\"number\": 0.30000000000000004}").number()).isEqualTo(0.1 + 0.2);
        assertThat(refused("{\"number\": 12345678901234567}")).hasSize(1);
        assertThat(bound("{\"large\": 9223372036854775807}").large()).isEqualTo(Long.MAX_VALUE);
        assertThat(bound("{\"decimal\": 1e29}").decimal()).isEqualByComparingTo("1e29");
        assertThat(refused("{\"number\": 0.123456789012345678}")).hasSize(1);
        assertThat(refused("{\"large\": 9223372036854775808}")).hasSize(1);
        assertThat(refused("{\"whole\": 1.5}")).hasSize(1);
        assertThat(refused("{\"whole\": 1e999999999, \"number\": 1e999999999}")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "a\\udc00b",
                "\\ud83d",
                "\\udc00\\ud800",
                "N\\u0000",
                "a\\u001fb",
                "\\u007f",
                "\\u0085",
                "two\\nlines"
            })
    void textIsWellFormedAndFreeOfControls(String text) {
        assertThat(refused("{\"text\": \"%s\"}".formatted(text)))
                .extracting(Violation::pointer)
                .containsExactly("/text");
        assertThat(refused("{\"counts\": {\"%s\": 1}}".formatted(text)))
                .allSatisfy(violation -> assertThat(violation.pointer()).startsWith("/counts/"))
                .hasSize(1);
    }

    @Test
    void lineBreaksStandInTextOfSeveralLines() {
        assertThat(bound("{\"lines\": \"a\\r\\n\\tb\"}").lines()).isEqualTo("a\r\n\tb");
        assertThat(refused("{\"lines\": \"a\\u000b\"}")).hasSize(1);
        assertThat(refused("{\"lines\": \"\\ud800\"}")).hasSize(1);
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(bound("{\"text\": \"%s\"}".formatted("😀".repeat(10))).text())
                .hasSize(20);
        assertThat(refused("{\"text\": \"%s\"}".formatted("😀".repeat(11)))).hasSize(1);
        assertThat(refused("{\"text\": \"%s\"}".formatted("a".repeat(11)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u00a0", "\u2007", "\u202f", "\ufeff", "\u200b", "\u3000 ", "\u2060", "\u3164", "\ufe0f"
            })
    void whatCannotBeSeenIsBlank(String text) {
        assertThat(refused("{\"text\": \"%s\"}".formatted(text)))
                .extracting(Violation::pointer)
                .containsExactly("/text");
    }

    @Test
    void textIsKeptInNormalFormC() {
        assertThat(bound("{\"text\": \"Cafe\\u0301\"}").text()).isEqualTo("Café");
        assertThat(refused("{\"counts\": {\"Cafe\\u0301\": 1, \"Café\": 2}}"))
                .extracting(Violation::message)
                .containsExactly("must be given once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "-0001-01-01",
                "1582-10-10",
                "1899-12-31",
                "2200-01-01",
                "9999-12-31",
                "+10000-01-01"
            })
    void aDayIsOfTheYears1900To2199(String day) {
        assertThat(refused("{\"day\": \"%s\", \"time\": \"%sT12:00:00Z\"}".formatted(day, day)))
                .extracting(Violation::pointer)
                .containsExactly("/day", "/time");
    }

    @Test
    void aTimeIsCutToTheMicrosecondsThatAreStored() {
        assertThat(bound("{\"time\": \"2027-01-31T12:00:00.1234567Z\"}").time())
                .isEqualTo(Instant.parse("2027-01-31T12:00:00.123456Z"));
        assertThat(bound("{\"day\": \"1900-01-01\", \"time\": \"2199-12-31T23:59:59.9999999Z\"}")
                        .time())
                .isEqualTo(Instant.parse("2199-12-31T23:59:59.999999Z"));
        assertThat(refused("{\"time\": \"2199-12-31T23:59:59-01:00\"}")).hasSize(1);
    }

    @Test
    void aPropertyThatComesTwiceIsNamed() {
        assertThat(refused("{\"whole\": 1, \"whole\": 2}"))
                .containsExactly(new Violation("/whole", "must be given once"));
    }

    @Test
    void aHostileNameIsNamedWithoutBeingRepeated() {
        var violations = refused("{\"\\ud800\": 1, \"%s\": 2}".formatted("n".repeat(5000)));
        assertThat(violations)
                .hasSize(2)
                .allSatisfy(violation ->
                        assertThat(violation.pointer()).hasSizeLessThan(60).doesNotContain("\ud800"));
    }

    @Test
    void aBatchIsReadWhateverIsWrongWithItsRecords() {
        var batch = json.bind(
                tree("{\"records\": [null, 1e999999999, {\"text\": \"\\ud800\"}, {\"a\": 1, \"a\": 2}]}"), Batch.class);
        assertThat(batch.records()).hasSize(4);
    }

    @Test
    void aTreeEndsAtTheValueThatIsOneTooMany() {
        assertThat(tree("[1, 2, [3]]".getBytes(StandardCharsets.UTF_8), 5)).hasSize(3);
        for (var body : List.of("[" + "{},".repeat(5) + "1]", "{\"tiers\": [" + "[],".repeat(5) + "[]]}")) {
            var refusal =
                    catchThrowableOfType(ProblemException.class, () -> tree(body.getBytes(StandardCharsets.UTF_8), 5));
            assertThat(refusal.type()).isEqualTo(HttpProblem.BODY_TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefused(String level) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> tree(level.repeat(20_000)));
        assertThat(refusal.type()).isEqualTo(HttpProblem.MALFORMED_REQUEST);
        assertThat(refusal.getMessage()).contains("32 levels").doesNotContain("Constraint");
    }

    @Test
    void onlyUtf8IsRead() {
        for (var bytes : List.of(
                "{\"text\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{}".getBytes(StandardCharsets.UTF_16LE),
                "{}".getBytes(StandardCharsets.UTF_16),
                new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
                new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'})) {
            var refusal = catchThrowableOfType(ProblemException.class, () -> json.tree(bytes));
            assertThat(refusal.type()).isEqualTo(HttpProblem.MALFORMED_REQUEST);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{} {}",
                "NaN",
                "{\"number\": NaN}",
                "{\"number\": 01}",
                "'a'",
                "{\"a\": \"\t\"}",
                "\ufeff{}"
            })
    void whatIsNoJsonIsRefusedInOurOwnWords(String body) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> tree(body));
        assertThat(refusal.type()).isEqualTo(HttpProblem.MALFORMED_REQUEST);
        assertThat(refusal.getMessage())
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("REDACTED", "Source", "Feature", "token");
    }

    @Test
    void readingEndsOneByteBeyondTheLimit() throws IOException {
        var bounds = new BodyBounds(10, 100);
        assertThat(bounds.read(null, new ByteArrayInputStream(new byte[10]))).hasSize(10);
        for (var announced : new String[] {null, "11", "9223372036854775807"}) {
            var body = new ByteArrayInputStream(new byte[100]);
            var refusal = catchThrowableOfType(ProblemException.class, () -> bounds.read(announced, body));
            assertThat(refusal.type()).isEqualTo(HttpProblem.BODY_TOO_LARGE);
            assertThat(body.available()).isEqualTo(announced == null ? 89 : 100);
        }
    }

    private Sheet bound(String body) {
        return json.bind(tree(body), Sheet.class);
    }

    private JsonNode tree(String body) {
        return json.tree(body.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode tree(byte[] body, int values) {
        return json.tree(body, values);
    }

    private List<Violation> refused(String body) {
        var tree = tree(body);
        return catchThrowableOfType(ProblemException.class, () -> json.bind(tree, Sheet.class))
                .violations();
    }
}
