package dev.waymark.rest.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"\"3\"|true", "*|true", "\"2\", \"3\"|true", "\"2\"|false", "W/\"3\"|false", "3|false", "|false"})
    void aHeaderMatchesWhenItNamesTheTagStrongly(String header, boolean matches) {
        assertThat(EntityTag.matches(header == null ? "" : header, EntityTag.of(3)))
                .isEqualTo(matches);
    }
}
