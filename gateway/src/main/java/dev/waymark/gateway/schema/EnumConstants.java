package dev.waymark.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// What the enums of the document and their constants mean, constant by constant.
///
/// @param meanings by the name of the schema, or by `Schema.CONSTANT`
public record EnumConstants(Map<String, String> meanings) {

    /// Extension of an enum that gives the meaning of each constant.
    static final String DESCRIPTIONS = "x-enum-descriptions";

    private static final String RESOURCE = "/META-INF/waymark/enum-constants.properties";
    private static final String ENUM = "enum";

    public EnumConstants {
        meanings = Map.copyOf(meanings);
    }

    public static EnumConstants ofThisBuild() {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(EnumConstants.class.getResourceAsStream(RESOURCE), RESOURCE);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var meanings = new TreeMap<String, String>();
        properties.forEach((name, meaning) -> meanings.put(name.toString(), meaning.toString()));
        return new EnumConstants(meanings);
    }

    /// Describes the enums among the schemas.
    public void describe(JsonNode schemas) {
        schemas.properties().stream()
                .filter(schema -> schema.getValue().has(ENUM))
                .forEach(schema -> describe(schema.getKey(), (ObjectNode) schema.getValue()));
    }

    private void describe(String name, ObjectNode schema) {
        var text = new StringBuilder(
                meanings.getOrDefault(name, schema.path("description").asText(name)) + ":\n");
        var constants = schema.putObject(DESCRIPTIONS);
        for (var constant : schema.path(ENUM)) {
            var meaning = meanings.get(name + "." + constant.asText());
            if (meaning != null) {
                text.append("\n- `%s`: %s".formatted(constant.asText(), meaning));
                constants.put(constant.asText(), meaning);
            }
        }
        schema.put("description", text.toString());
    }

    /// What is not described, and what is described but not there.
    List<String> faults(JsonNode schemas) {
        var missing = new ArrayList<String>();
        var stale = new TreeMap<>(meanings);
        schemas.properties().stream()
                .filter(schema -> schema.getValue().has(ENUM))
                .forEach(schema -> {
                    var names = new ArrayList<>(List.of(schema.getKey()));
                    schema.getValue()
                            .path(ENUM)
                            .forEach(constant -> names.add(schema.getKey() + "." + constant.asText()));
                    names.stream().filter(name -> stale.remove(name) == null).forEach(missing::add);
                });
        var faults = new ArrayList<String>();
        missing.forEach(name -> faults.add(name + " is not described"));
        stale.keySet().forEach(name -> faults.add(name + " is described, but no schema has it"));
        return faults;
    }
}
