package dev.waymark.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53300, true",
        "57P01, true",
        "57014, false",
        "23505, false",
        "42601, false",
        "XX000, false",
        ", true"
    })
    void onlyAFaultOfTheMomentPasses(String state, boolean passing) {
        var fault = new GenericJDBCException("no connection", new SQLException("said by the database", state));

        assertThat(DatabaseFault.passing(fault).isPresent()).isEqualTo(passing);
    }

    @Test
    void whatIsNoFaultOfADatabaseDoesNotPass() {
        assertThat(DatabaseFault.passing(new IllegalStateException("ours"))).isEmpty();
    }

    /// As the transaction manager tells that a commit found no database.
    @Test
    void aCommitThatFoundNoDatabasePasses() {
        var commit = new IllegalStateException("could not commit");
        commit.addSuppressed(new IllegalStateException(
                "rolled back", new SQLException("An I/O error occurred while sending to the backend", "08006")));

        assertThat(DatabaseFault.passing(new IllegalStateException(commit))).isPresent();
    }

    @Test
    void aFaultOfOneStatementOfManyPasses() {
        var batch = new SQLException("one of many failed", "25P02");
        batch.setNextException(new SQLException("terminating connection", "57P01"));

        assertThat(DatabaseFault.passing(batch)).isPresent();
    }

    @Test
    void failuresThatNameEachOtherEnd() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.addSuppressed(two);

        assertThat(DatabaseFault.passing(two)).isEmpty();
    }
}
