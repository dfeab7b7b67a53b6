package dev.waymark.rest.problem;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away or has no connection to spare from a fault of ours.
final class DatabaseFault {

    private DatabaseFault() {}

    /// The fault after which the same request may well succeed a moment later, if there is one. By the classes of
    /// SQLSTATE (SQL standard and
    /// PostgreSQL's appendix A): 08 the connection broke, 53 the server lacks resources, 57P the server is
    /// stopped or starts. No state at all is the connection pool speaking: nobody gave a connection back in time.
    static Optional<SQLException> passing(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException fault) {
                return isPassing(fault.getSQLState()) ? Optional.of(fault) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPassing(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
