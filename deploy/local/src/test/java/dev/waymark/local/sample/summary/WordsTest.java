package dev.waymark.local.sample.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worth 40.33 points for 289333.33 USD. | worth 40.33 points for 289,333.33 USD",
                "lacks 500.01 USD in 2028-Q2 | lacks 500.01 USD in 2028-Q2",
                "-1250000 JPY | -1,250,000 JPY",
                "12345678901234567890.125 KWD | 12,345,678,901,234,567,890.125 KWD",
                "2028-Q2 and 1000 USDollars | 2028-Q2 and 1000 USDollars"
            })
    void amountsInTextGetSeparators(String text, String readable) {
        assertThat(Words.readable(text)).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1250000.00 | 1,250,000.00 EUR", "-1000.5 | -1,000.5 EUR", "1000 | 1,000 EUR", "0.001 | 0.001 EUR"
            })
    void moneyKeepsItsDigits(String amount, String words) throws IOException {
        assertThat(Words.money(json("{\"amount\": \"%s\", \"currency\": \"EUR\"}".formatted(amount))))
                .isEqualTo(words);
    }

    @Test
    void codesAreNamedWhereTheyStandAlone() {
        assertThat(Words.named("after I01 (not I011 or XI01), with $1", Map.of("I01", "One $record")))
                .isEqualTo("after I01 'One $record' (not I011 or XI01), with $1");
    }

    @Test
    void listsReadLikeSentences() {
        assertThat(Words.listed(List.of())).isEmpty();
        assertThat(Words.listed(List.of("a"))).isEqualTo("a");
        assertThat(Words.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.some(List.of("a", "b", "c"), 2)).isEqualTo("a; b; and 1 more");
        assertThat(Words.some(List.of("a", "b"), 2)).isEqualTo("a; b");
    }

    @Test
    void constantsAndNumbersReadLikeWords() throws IOException {
        assertThat(Words.of(json("\"GOOD_ENOUGH\""))).isEqualTo("good enough");
        assertThat(Words.number(json("1234.56"), 1)).isEqualTo("1,234.6");
        assertThat(Words.percent(json("0.85"))).isEqualTo("85 %");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
