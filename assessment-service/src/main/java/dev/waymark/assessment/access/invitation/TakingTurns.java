package dev.waymark.assessment.access.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Lets at most one thread of all instances work on an invitation, by an advisory lock of the database session:
/// PostgreSQL frees it when the instance ends. Call it outside a transaction, so that none is open while the work calls
/// Keycloak.
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
            throw new IllegalStateException("the lock of an invitation cannot be taken or released", failed);
        }
    }

    private static void call(Connection connection, String statement, UUID invitation) throws SQLException {
        try (var call = connection.prepareStatement(statement)) {
            call.setString(1, "invitation " + invitation);
            call.execute();
        }
    }
}
