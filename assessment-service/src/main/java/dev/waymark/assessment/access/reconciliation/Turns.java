package dev.waymark.assessment.access.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Lets one reconciliation run at a time over all instances, by an advisory lock of a database session.
/// PostgreSQL frees it when the instance ends.
@ApplicationScoped
class Turns {

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('access reconciliation', 0))";
    private static final String GIVE_BACK = "select pg_advisory_unlock(hashtextextended('access reconciliation', 0))";

    private final DataSource database;

    /// The right to run, until it is closed. It holds no transaction open.
    record Turn(Connection connection) implements AutoCloseable {

        @Override
        public void close() {
            try (connection) {
                call(connection, GIVE_BACK);
            } catch (SQLException failed) {
                throw new IllegalStateException("the lock of reconciliations cannot be released", failed);
            }
        }
    }

    Turns(DataSource database) {
        this.database = database;
    }

    /// @return nothing where a reconciliation is running
    Optional<Turn> take() {
        try {
            var connection = database.getConnection();
            if (call(connection, TAKE)) {
                return Optional.of(new Turn(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("the lock of reconciliations cannot be taken", failed);
        }
    }

    private static boolean call(Connection connection, String statement) throws SQLException {
        try (var call = connection.createStatement();
                var result = call.executeQuery(statement)) {
            return result.next() && result.getBoolean(1);
        }
    }
}
