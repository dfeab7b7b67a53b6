package dev.waymark.rest.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away or has no connection to spare from a fault of ours.
final class DatabaseFault {

    private DatabaseFault() {}

    /// The fault after which the same request may well succeed a moment later, if there is one. By the
    /// classes of SQLSTATE (SQL standard and PostgreSQL's appendix A): 08 the connection broke, 53 the
    /// server lacks resources, 57P the server is stopped or starts. No state at all is the connection pool
    /// speaking: nobody gave a connection back in time. A transaction that cannot be ended tells why only
    /// beside its own failure, among the suppressed ones.
    static Optional<SQLException> passing(Throwable failure) {
        return among(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(fault -> isPassing(fault.getSQLState()))
                .findFirst();
    }

    /// The failure and everything that it was caused or accompanied by.
    private static Stream<Throwable> among(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                Stream.concat(Stream.of(next.getSuppressed()), Stream.ofNullable(next.getCause()))
                        .forEach(open::push);
                if (next instanceof SQLException fault && fault.getNextException() != null) {
                    open.push(fault.getNextException());
                }
            }
        }
        return found.stream();
    }

    private static boolean isPassing(@Nullable String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
