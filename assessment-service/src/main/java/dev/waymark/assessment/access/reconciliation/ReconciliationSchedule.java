package dev.waymark.assessment.access.reconciliation;

import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.rest.job.RecurringTask;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Reconciles again and again, whichever instance is free.
@ApplicationScoped
class ReconciliationSchedule {

    private static final Logger LOG = Logger.getLogger(ReconciliationSchedule.class);

    private final Directory directory;
    private final Turns turns;
    private final RecordingReconciliation recording;
    private final Reconciling reconciling;
    private final ReconciliationConfig config;
    private final RecurringTask recurring;

    ReconciliationSchedule(
            Directory directory,
            Turns turns,
            RecordingReconciliation recording,
            Reconciling reconciling,
            DataSource database,
            ReconciliationConfig config) {
        this.directory = directory;
        this.turns = turns;
        this.recording = recording;
        this.reconciling = reconciling;
        this.config = config;
        this.recurring = new RecurringTask(database, "reconcile-access", this::reconcile);
    }

    void start(@Observes StartupEvent started) {
        if (!directory.isConfigured() || !config.pause().isPositive()) {
            return;
        }
        recurring.start(config.pause());
    }

    void stop(@Observes ShutdownEvent stopped) {
        recurring.close();
    }

    /// One reconciliation, unless another one is running.
    void reconcile() {
        var taken = turns.take();
        if (taken.isEmpty()) {
            return;
        }
        try (var _ = taken.get()) {
            reconciling.carryOut(recording.begin());
        } catch (ProblemException problem) {
            LOG.warnf("reconciliation=incomplete trouble=%s", problem.type());
        }
    }
}
