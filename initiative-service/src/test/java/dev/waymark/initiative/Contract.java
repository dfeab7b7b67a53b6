package dev.waymark.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What two services agreed on, written down in a file that both sides test: here `contracts/<the other service>/`.
public final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode file;

    private Contract(JsonNode file) {
        this.file = file;
    }

    public static Contract with(String service, String name) {
        try (var stream = Contract.class.getResourceAsStream("/contracts/%s/%s.json".formatted(service, name))) {
            return new Contract(MAPPER.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The agreed answer.
    public JsonNode body() {
        return file.path("response").path("body").deepCopy();
    }

    /// A further part of the agreement.
    public JsonNode part(String name) {
        return file.path(name);
    }

    /// The path, with the ids put in.
    public String path(String id) {
        return file.path("request").path("path").asText().replaceAll("\\{[^}]+}", id);
    }

    /// What is answered has every property that was agreed on, of the same kind; it may have more.
    public static void assertSameShape(JsonNode agreed, String answered) {
        try {
            assertSameShape("", agreed, MAPPER.readTree(answered));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertSameShape(String place, JsonNode agreed, JsonNode answered) {
        assertThat(answered.getNodeType()).as(place).isEqualTo(agreed.getNodeType());
        agreed.properties()
                .forEach(property -> assertSameShape(
                        place + "/" + property.getKey(), property.getValue(), answered.path(property.getKey())));
        for (int i = 0; i < agreed.size() && agreed.isArray(); i++) {
            assertSameShape(place + "/" + i, agreed.get(i), answered.path(i));
        }
    }
}
