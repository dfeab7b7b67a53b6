package dev.waymark.rest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\": 1, \"b\": [true, null]}|{\"b\":[true,null],\"a\":1}",
                "{\"a\": {\"c\": 1, \"b\": 2}}|{\"a\": {\"b\": 2, \"c\": 1}}",
                "100|1e2",
                "1.50|1.5",
                "0|-0.0",
                "\"\\u00e9\\/\"|\"é/\"",
                "{}|{ }"
            })
    void whatSaysTheSameHasOneHash(String one, String other) {
        assertThat(hash(one)).isPresent().isEqualTo(hash(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[1, 2]|[2, 1]",
                "1|\"1\"",
                "null|\"null\"",
                "{\"a\": null}|{}",
                "[]|{}",
                "[[1], 2]|[[1, 2]]",
                "{\"a\": \"b\", \"c\": \"d\"}|{\"a\": \"b,c\", \"d\": \"\"}",
                "9007199254740993|9007199254740992",
                "\"a\"|\"A\""
            })
    void whatSaysSomethingElseHasAnotherHash(String one, String other) {
        assertThat(hash(one)).isPresent().isNotEqualTo(hash(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "1 2", "a,b", "{\"a\": 1}}"})
    void whatIsNotOneValueHasNone(String content) {
        assertThat(hash(content)).isEmpty();
    }

    @Test
    void aNumberWithAHugeExponentIsNotExpanded() {
        assertThat(hash("1e999999999")).isPresent().isNotEqualTo(hash("1e999999998"));
    }

    private static Optional<String> hash(String json) {
        return CanonicalJson.hash(json.getBytes(StandardCharsets.UTF_8));
    }
}
