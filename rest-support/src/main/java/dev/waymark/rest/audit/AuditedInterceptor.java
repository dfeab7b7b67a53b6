package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.change.ChangeDraft;
import dev.waymark.rest.change.ChangeKind;
import dev.waymark.rest.change.ChangeRows;
import dev.waymark.rest.change.ChangedCycle;
import dev.waymark.rest.change.EventType;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Optional;
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
    private final ChangeRows changes;
    private final ChangedCycle cycle;

    public AuditedInterceptor(
            AuditedRequest request,
            Preconditions preconditions,
            Representations representations,
            TransactionSynchronizationRegistry transaction,
            AuditRows rows,
            ChangeRows changes,
            ChangedCycle cycle) {
        this.request = request;
        this.preconditions = preconditions;
        this.representations = representations;
        this.transaction = transaction;
        this.rows = rows;
        this.changes = changes;
        this.cycle = cycle;
    }

    @AroundInvoke
    @Nullable
    Object recorded(InvocationContext invocation) throws Exception {
        var answer = invocation.proceed();
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            var audited = invocation.getMethod().getAnnotation(Audited.class);
            var act = act(audited, answer);
            var change = audited.digests() && audited.published()
                    ? Optional.of(change(act, kind(invocation.getMethod(), answer)))
                    : Optional.<ChangeDraft>empty();
            transaction.registerInterposedSynchronization(new LastStatement(rows, act, changes, change));
        }
        return answer;
    }

    private AuditedAct act(Audited audited, @Nullable Object answer) {
        var before = audited.digests() ? preconditions.digestBefore().orElse(null) : null;
        var after = audited.digests() ? digest(entity(answer)) : null;
        return request.act(audited, resource(answer), AuditOutcome.DONE, before, after);
    }

    private ChangeDraft change(AuditedAct act, ChangeKind kind) {
        return new ChangeDraft(
                EventType.of(act.word()), kind, act.resource(), cycle.id().orElse(null), act.name());
    }

    private static ChangeKind kind(Method operation, @Nullable Object answer) {
        if (operation.isAnnotationPresent(DELETE.class)) {
            return ChangeKind.DELETED;
        }
        return answer instanceof RestResponse<?> response && response.getStatus() == RestResponse.StatusCode.CREATED
                ? ChangeKind.CREATED
                : ChangeKind.CHANGED;
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
