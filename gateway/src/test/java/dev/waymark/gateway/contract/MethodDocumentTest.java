package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every number of an answer is explained in `docs/method.md`, where its section says `` `Schema` (`property`) ``, or
/// is
/// listed with a reason in `plain-numbers.properties`.
class MethodDocumentTest {

    private static final Path METHOD = Path.of("../docs/method.md");
    private static final Path PLAIN = Path.of("src/test/resources/plain-numbers.properties");
    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");

    @Test
    void everyNumberOfAnAnswerIsExplainedOrPlain() throws IOException {
        var document = new ObjectMapper().readTree(MERGED.toFile());

        assertThat(ExplainedNumbers.of(Files.readString(METHOD), plain())
                        .faults(AnsweredNumbers.of(document).names()))
                .as("Explain the number in docs/method.md, or list it in plain-numbers.properties with a reason.")
                .isEmpty();
    }

    @Test
    void everySectionThatExplainsNumbersHasAnExampleAndASource() throws IOException {
        var sections = Pattern.compile("\n## ").split(Files.readString(METHOD));

        assertThat(sections)
                .filteredOn(section -> section.contains("In answers:"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section).contains("xample").containsAnyOf("ource", "own measure"));
    }

    @Test
    void aNumberOfAnAnswerIsFoundWhereverItIsNested() throws IOException {
        var document = new ObjectMapper().readTree("""
                {"paths": {"/x": {"get": {"responses": {"200": {"schema": {"$ref": "#/components/schemas/A"}}}}}},
                 "components": {"schemas": {
                  "A": {"properties": {"one": {"type": "number"}, "many": {"items": {"type": ["integer", "null"]}},
                                       "b": {"$ref": "#/components/schemas/B"}, "name": {"type": "string"}}},
                  "B": {"properties": {"money": {"anyOf": [{"$ref": "#/components/schemas/Money"}]},
                                       "counts": {"additionalProperties": {"type": "integer"}}}},
                  "Entered": {"properties": {"amount": {"type": "number"}}}}}}""");

        assertThat(AnsweredNumbers.of(document).names()).containsExactly("A.many", "A.one", "B.counts", "B.money");
    }

    @Test
    void aNumberThatNobodyExplainsIsAFault() {
        var method = "*In answers:* `A` (`one`: f(x),\n`two`).";

        assertThat(faults(method, Map.of("*.version", "count"), "A.one", "A.two", "A.version"))
                .isEmpty();
        assertThat(faults(method, Map.of(), "A.one", "A.two", "A.three"))
                .containsExactly("A.three is neither explained nor listed as plain");
        assertThat(faults(method, Map.of(), "A.one")).containsExactly("A.two is explained, but no answer has it");
        assertThat(faults(method, Map.of("A.one", "count", "B.x", ""), "A.one", "A.two"))
                .containsExactlyInAnyOrder(
                        "B.x is listed as plain, but no answer has it",
                        "A.one is explained and listed as plain",
                        "B.x is listed as plain without a reason");
    }

    private static Iterable<String> faults(String method, Map<String, String> plain, String... answered) {
        return ExplainedNumbers.of(method, plain).faults(Set.of(answered));
    }

    private static Map<String, String> plain() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(PLAIN)) {
            properties.load(reader);
        }
        var plain = new TreeMap<String, String>();
        properties.forEach((name, reason) -> plain.put(name.toString(), reason.toString()));
        return plain;
    }
}
