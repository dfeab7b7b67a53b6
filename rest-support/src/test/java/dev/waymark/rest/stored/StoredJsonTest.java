package dev.waymark.rest.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private static final Type PRICES = new TypeReference<List<Price>>() {}.getType();
    private static final UUID ID = UUID.fromString("01996f3a-7c00-7b11-8765-865bb5eb75d1");

    private final StoredJson stored = new StoredJson(new ObjectMapper());

    @StoredFormat
    record Weight(double value) {}

    /// Version 1 had an `amount` without a unit, version 2 named it `value`.
    @StoredFormat(older = {Named.class, WithUnit.class})
    record Price(BigDecimal value, String unit) {}

    static final class Named implements OlderFormat {
        @Override
        public JsonNode converted(JsonNode content) {
            each(content).forEach(price -> price.set("value", price.remove("amount")));
            return content;
        }
    }

    static final class WithUnit implements OlderFormat {
        @Override
        public JsonNode converted(JsonNode content) {
            each(content).forEach(price -> price.put("unit", "EUR"));
            return content;
        }
    }

    private static List<ObjectNode> each(JsonNode content) {
        return content instanceof ObjectNode one
                ? List.of(one)
                : content.valueStream().map(ObjectNode.class::cast).toList();
    }

    @Test
    void theFirstVersionIsThePlainContent() {
        assertThat(stored.write(new Weight(0.1), Weight.class)).isEqualTo("{\"value\":0.1}");
        assertThat(stored.read("{\"value\": 0.1}", Weight.class)).isEqualTo(new Weight(0.1));
        var ids = new TypeReference<List<UUID>>() {}.getType();
        assertThat(stored.read(stored.write(List.of(ID), ids), ids)).isEqualTo(List.of(ID));
    }

    @Test
    void aLaterVersionNamesItself() {
        var price = new Price(new BigDecimal("12.50"), "JPY");
        assertThat(stored.write(price, Price.class)).isEqualTo("{\"value\":12.50,\"unit\":\"JPY\",\"version\":3}");
        assertThat(stored.read(stored.write(price, Price.class), Price.class)).isEqualTo(price);
        assertThat(stored.write(List.of(price), PRICES))
                .isEqualTo("{\"items\":[{\"value\":12.50,\"unit\":\"JPY\"}],\"version\":3}");
        assertThat(stored.read(stored.write(List.of(price), PRICES), PRICES)).isEqualTo(List.of(price));
    }

    @Test
    void everyOlderVersionIsRead() {
        var euros = new Price(new BigDecimal("12.50"), "EUR");
        for (var older : List.of("{\"amount\": 12.50}", "{\"value\": 12.50, \"version\": 2}")) {
            assertThat(stored.read(older, Price.class)).isEqualTo(euros);
        }
        for (var older : List.of("[{\"amount\": 12.50}]", "{\"items\": [{\"value\": 12.50}], \"version\": 2}")) {
            assertThat(stored.read(older, PRICES)).isEqualTo(List.of(euros));
        }
    }

    /// As an instance of the release before does while another one is already updated.
    @Test
    void aNewerVersionIsRefused() {
        assertThatThrownBy(() -> stored.read("{\"value\": 1, \"version\": 2}", Weight.class))
                .hasMessageContaining("version 2 of")
                .hasMessageContaining("knows only 1");
        assertThatThrownBy(() -> stored.read("{\"items\": [], \"version\": 4}", PRICES))
                .hasMessageContaining("knows only 3");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> stored.read("{", Weight.class)).hasMessageContaining("is no");
    }
}
