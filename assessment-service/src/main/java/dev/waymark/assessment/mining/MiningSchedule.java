package dev.waymark.assessment.mining;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Hands minings to whichever instance is free. A mining is scheduled in the transaction that makes it; an instance
/// that works on it gives signs of life, and when they cease another one takes over.
@ApplicationScoped
class MiningSchedule {

    private static final String TASK = "mine-journeys";
    private static final int MISSED_SIGNS = 4;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final DataSource database;
    private final MiningConfig config;
    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private @Nullable Scheduler scheduler;

    MiningSchedule(DataSource database, MiningConfig config, MiningJourneys mining) {
        this.database = database;
        this.config = config;
        this.task = Tasks.oneTime(TASK)
                .onFailure((failed, execution) ->
                        execution.reschedule(failed, Instant.now().plus(RETRY_AFTER)))
                .execute((job, context) -> mining.mine(UUID.fromString(job.getId())));
        this.client = SchedulerClient.Builder.create(database, task).build();
    }

    /// Schedules a mining in the caller's transaction.
    void add(UUID miningId) {
        client.schedule(task.instance(miningId.toString()), Instant.now(), ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    void start(@Observes StartupEvent started) {
        if (config.threads() > 0) {
            scheduler = Scheduler.create(database, task)
                    .threads(config.threads())
                    .pollingInterval(config.pollingInterval())
                    .heartbeatInterval(config.heartbeatInterval())
                    .missedHeartbeatsLimit(MISSED_SIGNS)
                    .shutdownMaxWait(Duration.ofSeconds(5))
                    .build();
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
