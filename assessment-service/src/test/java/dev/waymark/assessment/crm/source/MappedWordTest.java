package dev.waymark.assessment.crm.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.text.Normalizer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the database compares the words of a CRM system.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MappedWordTest {

    private final DataSource database;

    MappedWordTest(DataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stra\u00dfe",
                "STRASSE",
                "Stra\u1e9ee",
                " Strasse\t",
                "\u00a0Strasse\u2007",
                "\ufeffStrasse\u200b",
                "\uff33trasse"
            })
    void spellingsOfAWordAreTheSame(String spelling) throws SQLException {
        assertThat(word(spelling)).isEqualTo("strasse");
    }

    @Test
    void formsOfUnicodeAreTheSame() throws SQLException {
        var word = "\u00c5ngstr\u00f6m \ud55c\uae00";
        for (var form : Normalizer.Form.values()) {
            assertThat(word(Normalizer.normalize(word, form)))
                    .as("%s", form)
                    .isEqualTo(word("\u212bngstr\u00f6m \ud55c\uae00"));
        }
    }

    @Test
    void otherWordsStayApart() throws SQLException {
        assertThat(word("Cafe")).isNotEqualTo(word("Caf\u00e9"));
        assertThat(word("Noise - Residential")).isNotEqualTo(word("Noise-Residential"));
    }

    @Test
    void aNormalisedWordIsTheSameWord() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from generate_series(1, 1114111) code
                        where code not between 55296 and 57343
                        and mapped_word(mapped_word('a' || chr(code) || 'b')) <> mapped_word('a' || chr(code) || 'b')""")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void aWordThatGrowsIsCutAtTheLongestValue() throws SQLException {
        assertThat(word("\ufdfa".repeat(200))).hasSize(200);
    }

    private String word(String sent) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select mapped_word(?)")) {
            statement.setString(1, sent);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
