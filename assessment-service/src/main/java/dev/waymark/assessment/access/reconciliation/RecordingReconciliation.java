package dev.waymark.assessment.access.reconciliation;

import dev.waymark.assessment.access.finding.SeenFindings;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/// Writes down each step of a reconciliation, in a transaction of its own between two requests to Keycloak.
@ApplicationScoped
class RecordingReconciliation {

    private final AccessReconciliations reconciliations;
    private final SeenFindings findings;
    private final Clock clock;

    RecordingReconciliation(AccessReconciliations reconciliations, SeenFindings findings, Clock clock) {
        this.reconciliations = reconciliations;
        this.findings = findings;
        this.clock = clock;
    }

    /// Begins what a caller asks for.
    @Transactional
    @Idempotent
    @Audited(value = "ACCESS_RECONCILED", digests = false)
    RestResponse<AccessReconciliationView> beginForCaller() {
        var begun = reconciliations.begin(clock.instant());
        return Created.at("/v1/access/reconciliations/" + begun.id(), begun.view());
    }

    @Transactional(TxType.REQUIRES_NEW)
    UUID begin() {
        return reconciliations.begin(clock.instant()).id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean isRunning(UUID id) {
        return reconciliations.findById(id).state() == ReconciliationState.RUNNING;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void step(UUID id, Consumer<AccessReconciliation> change) {
        change.accept(reconciliations.findById(id));
    }

    /// Ends one that has read everything: what it did not see is resolved.
    @Transactional(TxType.REQUIRES_NEW)
    AccessReconciliation end(UUID id) {
        var now = clock.instant();
        var resolved = findings.resolveUnseen(id, now);
        var ended = reconciliations.findById(id);
        ended.end(findings.openedIn(id), resolved, findings.unresolved(), now);
        return ended;
    }

    /// Ends one that has not read everything: nothing is resolved.
    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(UUID id, ProblemType because) {
        reconciliations.findById(id).giveUp(because, findings.openedIn(id), findings.unresolved(), clock.instant());
    }
}
