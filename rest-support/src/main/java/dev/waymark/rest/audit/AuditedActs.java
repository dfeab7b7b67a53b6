package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.change.ChangeRows;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/// Adds rows to the audit trail for what {@link Audited} does not say: what an operation does to other things
/// than the one that its path names, and what the service does without a request. They are written in the
/// transaction of what was done.
@Singleton
public class AuditedActs {

    private static final String SERVICE = "system";

    private final AuditedRequest request;
    private final TransactionSynchronizationRegistry transaction;
    private final AuditRows rows;
    private final ChangeRows changes;

    public AuditedActs(
            AuditedRequest request,
            TransactionSynchronizationRegistry transaction,
            AuditRows rows,
            ChangeRows changes) {
        this.request = request;
        this.transaction = transaction;
        this.rows = rows;
        this.changes = changes;
    }

    /// What the caller of this request did.
    ///
    /// @param word what was done, such as `GRANT_ENDED`
    /// @param resource path of the thing, from `/v1` on
    public void byCaller(String word, String resource) {
        add(request.act(word, resource, AuditOutcome.DONE, null, null));
    }

    /// What the service did by itself. The trail names it `system`.
    ///
    /// @param job id of the job, in the place of that of a request
    /// @param operation name of the kind of jobs
    /// @param word what was done
    /// @param resource path of the thing, from `/v1` on
    public void byService(String job, String operation, String word, String resource) {
        add(new AuditedAct(SERVICE, SERVICE, job, operation, word, resource, AuditOutcome.DONE.name(), null, null));
    }

    private void add(AuditedAct act) {
        transaction.registerInterposedSynchronization(new LastStatement(rows, act, changes, Optional.empty()));
    }
}
