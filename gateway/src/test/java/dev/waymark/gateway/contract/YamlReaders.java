package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Readers of YAML that resolve plain text by the rules of their version: SnakeYAML by those of 1.1 and SnakeYAML
/// Engine by the core schema of 1.2.
public final class YamlReaders {

    private static final int MOST_CHARACTERS = 50_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private YamlReaders() {}

    public static void assertThatAllRead(String yaml, JsonNode document) throws IOException {
        var expected = JSON.readTree(document.toString());
        assertThat(tree(version11(yaml))).as("YAML 1.1").isEqualTo(expected);
        assertThat(tree(version12(yaml))).as("YAML 1.2").isEqualTo(expected);
    }

    private static Object version11(String yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }

    private static Object version12(String yaml) {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        return new Load(settings).loadFromString(yaml);
    }

    private static JsonNode tree(Object loaded) throws IOException {
        return JSON.readTree(JSON.writeValueAsString(loaded));
    }
}
