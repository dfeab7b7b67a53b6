package dev.waymark.assessment.access.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Lets at most one thread of all instances work on a thing, by an advisory lock of the database session:
/// PostgreSQL frees it when the instance ends. Call it outside a transaction, so that none is open while the work calls
/// Keycloak.
@ApplicationScoped
public class TakingTurns {

    private static final String TAKE = "select pg_advisory_lock(hashtextextended(?, 0))";
    private static final String GIVE_BACK = "select pg_advisory_unlock(hashtextextended(?, 0))";

    private final DataSource database;

    TakingTurns(DataSource database) {
        this.database = database;
    }

    /// Waits for its turn, then works.
    ///
    /// @param thing kind and id of what is worked on
    public void with(String thing, Runnable work) {
        try (var connection = database.getConnection()) {
            call(connection, TAKE, thing);
            try {
                work.run();
            } finally {
                call(connection, GIVE_BACK, thing);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the lock of %s cannot be taken or released".formatted(thing), failed);
        }
    }

    private static void call(Connection connection, String statement, String thing) throws SQLException {
        try (var call = connection.prepareStatement(statement)) {
            call.setString(1, thing);
            call.execute();
        }
    }
}
