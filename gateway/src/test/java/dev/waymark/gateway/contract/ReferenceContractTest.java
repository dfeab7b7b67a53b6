package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Beside an id of another thing in an answer stands what people call the thing: beside `touchpointId` a `touchpoint`,
/// beside `touchpointIds` a list `touchpoints`. Where a record is about the thing itself, its title or name stands in
/// the record. What has neither is listed with a reason in `without-reference.properties`.
class ReferenceContractTest {

    private static final Path MERGED = Path.of("target/classes/META-INF/waymark/openapi.json");
    private static final Path EXCEPTIONS = Path.of("src/test/resources/without-reference.properties");
    private static final Set<String> NAMES = Set.of("title", "name", "displayName", "code", "metric");

    @Test
    void besideAnIdStandsWhatPeopleCallTheThing() throws IOException {
        var document = new ObjectMapper().readTree(MERGED.toFile());
        var exceptions = exceptions();
        var nameless = new TreeSet<String>();
        var used = new TreeSet<String>();
        for (var schema : AnsweredSchemas.of(document).names()) {
            var properties = document.at("/components/schemas/%s/properties".formatted(schema));
            properties.fieldNames().forEachRemaining(id -> {
                if (isNameless(properties, id)) {
                    var listed = exceptions.containsKey("*." + id) ? "*." + id : schema + "." + id;
                    (exceptions.containsKey(listed) ? used : nameless).add(listed);
                }
            });
        }

        assertThat(nameless).isEmpty();
        assertThat(used).isEqualTo(exceptions.stringPropertyNames());
        assertThat(exceptions.values()).noneMatch(reason -> reason.toString().isBlank());
    }

    private static boolean isNameless(JsonNode properties, String id) {
        if (!id.endsWith("Id") && !id.endsWith("Ids")) {
            return false;
        }
        var beside = id.endsWith("Ids") ? id.replaceAll("Ids$", "s") : id.replaceAll("Id$", "");
        var isSubject = properties.fieldNames().next().equals(id);
        return !properties.has(beside) && !(isSubject && NAMES.stream().anyMatch(properties::has));
    }

    private static Properties exceptions() throws IOException {
        var exceptions = new Properties();
        try (var reader = Files.newBufferedReader(EXCEPTIONS)) {
            exceptions.load(reader);
        }
        return exceptions;
    }
}
