package dev.waymark.assessment.access.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Lets one thread of all instances work on an invitation at a time. The turn belongs to a connection of the
/// database and not to a transaction, so it ends with the instance that has it, and no transaction is open while
/// Keycloak is asked.
@ApplicationScoped
class TakingTurns {

    private static final String TAKE = "select pg_advisory_lock(hashtextextended(?, 0))";
    private static final String GIVE_BACK = "select pg_advisory_unlock(hashtextextended(?, 0))";

    private final DataSource database;

    TakingTurns(DataSource database) {
        this.database = database;
    }

    /// Waits for its turn, then works.
    void with(UUID invitation, Runnable work) {
        try (var connection = database.getConnection()) {
            call(connection, TAKE, invitation);
            try {
                work.run();
            } finally {
                call(connection, GIVE_BACK, invitation);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the turn for an invitation cannot be taken", failed);
        }
    }

    private static void call(Connection connection, String statement, UUID invitation) throws SQLException {
        try (var call = connection.prepareStatement(statement)) {
            call.setString(1, "invitation " + invitation);
            call.execute();
        }
    }
}
