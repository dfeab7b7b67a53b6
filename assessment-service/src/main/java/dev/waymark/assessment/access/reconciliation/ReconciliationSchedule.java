package dev.waymark.assessment.access.reconciliation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.rest.job.JobQueue;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reconciles again and again, whichever instance is free.
@ApplicationScoped
class ReconciliationSchedule {

    private static final Logger LOG = Logger.getLogger(ReconciliationSchedule.class);
    private static final Duration LONGEST_POLLING = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final Directory directory;
    private final Turns turns;
    private final RecordingReconciliation recording;
    private final Reconciling reconciling;
    private final DataSource database;
    private final ReconciliationConfig config;
    private @Nullable Scheduler scheduler;

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
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (!directory.isConfigured() || !config.pause().isPositive()) {
            return;
        }
        var task = Tasks.recurring("reconcile-access", FixedDelay.of(config.pause()))
                .execute((job, context) -> reconcile());
        var tenth = config.pause().dividedBy(10);
        scheduler = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(tenth.compareTo(LONGEST_POLLING) < 0 ? tenth : LONGEST_POLLING)
                .shutdownMaxWait(LONGEST_STOP)
                .deleteUnresolvedAfter(JobQueue.KEPT_WHERE_UNKNOWN)
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) {
            scheduler.stop();
        }
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
