package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever has an id says when and by whom it was created and last changed, or is listed with a reason in
/// `without-authorship.properties`.
class AuthorshipContractTest {

    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");
    private static final Path EXCEPTIONS = Path.of("src/test/resources/without-authorship.properties");
    private static final Set<String> TIMES = Set.of("createdAt", "updatedAt");
    private static final Set<String> ALL = Set.of("createdAt", "createdBy", "updatedAt", "updatedBy");

    @Test
    void whatHasAnIdHasAnAuthorshipOrAReason() throws IOException {
        var schemas = new ObjectMapper().readTree(MERGED.toFile()).at("/components/schemas");
        var exceptions = exceptions();

        assertThat(withoutAuthorship(schemas)).isEqualTo(exceptions.stringPropertyNames());
        assertThat(exceptions.values()).noneMatch(reason -> reason.toString().isBlank());
    }

    @Test
    void theTimesAreAlwaysThere() throws IOException {
        var schemas = new ObjectMapper().readTree(MERGED.toFile()).at("/components/schemas");
        var authored = named(schemas, ALL).filter(name -> hasId(schemas.path(name)));

        assertThat(authored)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(texts(schemas.path(name).path("required")))
                        .containsAll(TIMES)
                        .doesNotContain("createdBy", "updatedBy"));
    }

    private static Set<String> withoutAuthorship(JsonNode schemas) {
        var without = named(schemas, Set.of("id")).collect(Collectors.toCollection(TreeSet::new));
        without.removeAll(named(schemas, ALL).collect(Collectors.toSet()));
        without.removeIf(name -> name.endsWith("Input") || name.endsWith("Patch") || name.endsWith("Reference"));
        return without;
    }

    private static boolean hasId(JsonNode schema) {
        return schema.path("properties").has("id");
    }

    /// The schemas that have all of these properties.
    private static Stream<String> named(JsonNode schemas, Set<String> properties) {
        return schemas.properties().stream()
                .filter(schema -> properties.stream()
                        .allMatch(
                                property -> schema.getValue().path("properties").has(property)))
                .map(Map.Entry::getKey);
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new TreeSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Properties exceptions() throws IOException {
        var exceptions = new Properties();
        try (var reader = Files.newBufferedReader(EXCEPTIONS)) {
            exceptions.load(reader);
        }
        return exceptions;
    }
}
