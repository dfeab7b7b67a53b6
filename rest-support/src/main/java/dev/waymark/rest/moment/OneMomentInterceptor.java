package dev.waymark.rest.moment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads in one read-only transaction of the isolation level REPEATABLE READ, unless there is a transaction already.
@OneMoment
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class OneMomentInterceptor {

    /// Takes no moment yet: the first statement that reads does.
    private static final String BEGIN = "set transaction isolation level repeatable read, read only";

    private final DataSource database;

    public OneMomentInterceptor(DataSource database) {
        this.database = database;
    }

    @AroundInvoke
    @Nullable
    Object read(InvocationContext invocation) throws Exception {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return invocation.proceed();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            begin();
            return invocation.proceed();
        });
    }

    private void begin() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(BEGIN);
        }
    }
}
