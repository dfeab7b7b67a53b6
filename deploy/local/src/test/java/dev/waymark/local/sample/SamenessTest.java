package dev.waymark.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamenessTest {

    @Test
    void aListedItemIsRecognisedWhereTheAnswerNestsIt() throws IOException {
        var byMeter = new Sameness(List.of("meter"), "basic");
        assertThat(byMeter.ofListed(json("{\"id\": \"1\", \"basic\": {\"meter\": \"Calls answered\"}}")))
                .isEqualTo(byMeter.of(json("{\"meter\": \"Calls answered\", \"threshold\": 95}")));
    }

    @Test
    void anItemThatShowsNothingToRecogniseItByIsTrouble() {
        assertThatThrownBy(() -> Sameness.by("meter")
                        .ofListed(json("{\"id\": \"1\", \"basic\": {\"meter\": \"Calls answered\"}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shows none of [meter]");
    }

    @Test
    void anAbsentPropertyIsTheSameAsAnAbsentOne() throws IOException {
        var sameness = Sameness.by("kind", "segment");
        assertThat(sameness.ofListed(json("{\"kind\": \"DELIVERY\"}")))
                .isEqualTo(sameness.of(json("{\"kind\": \"DELIVERY\"}")))
                .isNotEqualTo(sameness.of(json("{\"kind\": \"DELIVERY\", \"segment\": \"families\"}")));
    }

    @Test
    void numbersAreComparedByValue() throws IOException {
        var sameness = Sameness.by("observed");
        assertThat(sameness.ofListed(json("{\"observed\": 500.0}")))
                .isEqualTo(sameness.of(json("{\"observed\": 500}")));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
