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
/// beside `touchpointIds` a list `touchpoints`, beside a list `coveredBy` a list `coveredByNames`. Where a record is
/// about the thing itself, its title or name stands in the record. What has neither is listed with a reason in
/// `without-reference.properties`.
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
                if (isId(properties, id) && isNameless(properties, id)) {
                    var listed = exceptions.containsKey("*." + id) ? "*." + id : schema + "." + id;
                    (exceptions.containsKey(listed) ? used : nameless).add(listed);
                }
            });
        }

        assertThat(nameless).isEmpty();
        assertThat(used).isEqualTo(exceptions.stringPropertyNames());
        assertThat(exceptions.values()).noneMatch(reason -> reason.toString().isBlank());
    }

    private static boolean isId(JsonNode properties, String name) {
        var schema = properties.path(name);
        var isIdOfThing = isUuid(schema) || isUuid(schema.path("items"));
        return name.endsWith("Id") || name.endsWith("Ids") || (isIdOfThing && !name.equals("id"));
    }

    private static boolean isUuid(JsonNode schema) {
        return schema.path("$ref").asText().endsWith("/UUID")
                || schema.path("format").asText().equals("uuid");
    }

    private static boolean isNameless(JsonNode properties, String id) {
        var beside = beside(id, properties.path(id).has("items"));
        var isSubject = properties.fieldNames().next().equals(id);
        return !properties.has(beside) && !(isSubject && NAMES.stream().anyMatch(properties::has));
    }

    private static String beside(String id, boolean several) {
        var end = several ? "Ids" : "Id";
        var named = id.endsWith(end);
        var thing = named ? id.substring(0, id.length() - end.length()) : id;
        return thing + (named ? "" : "Name") + (several ? "s" : "");
    }

    private static Properties exceptions() throws IOException {
        var exceptions = new Properties();
        try (var reader = Files.newBufferedReader(EXCEPTIONS)) {
            exceptions.load(reader);
        }
        return exceptions;
    }
}
