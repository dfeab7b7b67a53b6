package dev.waymark.rest.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"3\"|true|true",
                "*|true|true",
                "\"2\", \"3\"|true|true",
                "\"2\",,\"3\"|true|true",
                ", \"3\" ,|true|true",
                "W/\"3\"|false|true",
                "W/\"2\", \"3\"|true|true",
                "\"2\"|false|false",
                "\"33\"|false|false",
                "\"2,\"3|malformed|",
                "\"a,b\"|false|false"
            })
    void strongAndWeakComparison(String header, String strongly, String weakly) {
        var tags = EntityTags.parse(header);
        if (strongly.equals("malformed")) {
            assertThat(tags).isEmpty();
            return;
        }
        assertThat(tags.orElseThrow().matchStrongly("\"3\"")).isEqualTo(Boolean.valueOf(strongly));
        assertThat(tags.orElseThrow().matchWeakly("\"3\"")).isEqualTo(Boolean.valueOf(weakly));
    }

    @Test
    void aCommaWithinQuotesBelongsToTheTag() {
        assertThat(EntityTags.parse("\"a,b\", W/\"c\"").orElseThrow().tags()).isEqualTo(List.of("\"a,b\"", "W/\"c\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "3", "\"3", "3\"", "w/\"3\"", "\"3\" \"4\"", "*, \"3\"", "\"a b\"", "\"3\";"})
    void whatIsNoListOfTagsIsMalformed(String header) {
        assertThat(EntityTags.parse(header)).isEmpty();
    }

    @Test
    void ofAStateTheNamesOfOtherThingsDoNotCount() {
        var tags = EntityTags.parse("\"3.a\", W/\"4.b\", \"5\"").orElseThrow();

        assertThat(tags.matchStrongly("\"3\"")).isFalse();
        assertThat(tags.ofState().tags()).containsExactly("\"3\"", "W/\"4\"", "\"5\"");
        assertThat(EntityTags.parse("*").orElseThrow().ofState().matchStrongly("\"3\""))
                .isTrue();
    }

    @Test
    void aLongHeaderIsReadInOnePass() {
        assertThat(EntityTags.parse(",".repeat(100_000) + "\"3\"").orElseThrow().tags())
                .containsExactly("\"3\"");
    }
}
