package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.concurrency.Representation;
import dev.waymark.rest.concurrency.Representations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Adds the row of an operation to the audit trail. Stands inside the transaction and inside the interceptor
/// of `Idempotency-Key`: what is rolled back leaves no row, and what is answered from an earlier request adds
/// none.
@Audited("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 400)
public class AuditedInterceptor {

    private final AuditedRequest request;
    private final Preconditions preconditions;
    private final Representations representations;
    private final TransactionSynchronizationRegistry transaction;
    private final AuditRows rows;

    public AuditedInterceptor(
            AuditedRequest request,
            Preconditions preconditions,
            Representations representations,
            TransactionSynchronizationRegistry transaction,
            AuditRows rows) {
        this.request = request;
        this.preconditions = preconditions;
        this.representations = representations;
        this.transaction = transaction;
        this.rows = rows;
    }

    @AroundInvoke
    @Nullable
    Object recorded(InvocationContext invocation) throws Exception {
        var answer = invocation.proceed();
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            var act = act(invocation.getMethod().getAnnotation(Audited.class), answer);
            transaction.registerInterposedSynchronization(new LastStatement(rows, act));
        }
        return answer;
    }

    private AuditedAct act(Audited audited, @Nullable Object answer) {
        var before = audited.digests() ? preconditions.digestBefore().orElse(null) : null;
        var after = audited.digests() ? digest(entity(answer)) : null;
        return request.act(audited.value(), resource(answer), AuditOutcome.DONE, before, after);
    }

    private @Nullable String digest(@Nullable Object shown) {
        return shown != null && Representation.isOfResource(shown)
                ? representations.ofState(shown).digest()
                : null;
    }

    private static @Nullable Object entity(@Nullable Object answer) {
        return answer instanceof RestResponse<?> response ? response.getEntity() : answer;
    }

    /// What was made, where something was made.
    private @Nullable String resource(@Nullable Object answer) {
        return answer instanceof RestResponse<?> response ? response.getHeaderString(HttpHeaders.LOCATION) : null;
    }
}
