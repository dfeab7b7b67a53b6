package dev.waymark.rest.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Hands the jobs of one kind to whichever instance is free. A job is added in the transaction that makes it; an
/// instance that works on it gives signs of life, and when they cease another one takes over. Work that throws is
/// begun again.
public final class JobQueue implements AutoCloseable {

    private static final int MISSED_SIGNS = 4;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    /// Each scheduler of a service knows its own kind of jobs alone, and must not delete those of others.
    public static final Duration KEPT_WHERE_UNKNOWN = Duration.ofDays(36_500);

    private final DataSource database;
    private final JobThreads threads;
    private final OneTimeTask<Void> task;
    private final SchedulerClient client;
    private final InstantSource clock;
    private @Nullable Scheduler scheduler;

    /// @param kind name of the kind of jobs, which must never change while jobs of it are stored
    /// @param work what an instance does with the id of a job
    public JobQueue(DataSource database, String kind, JobThreads threads, Consumer<UUID> work) {
        this(database, kind, threads, work, Clock.systemUTC());
    }

    JobQueue(DataSource database, String kind, JobThreads threads, Consumer<UUID> work, InstantSource clock) {
        this.database = database;
        this.threads = threads;
        this.clock = clock;
        this.task = Tasks.oneTime(kind)
                .onFailure((failed, execution) ->
                        execution.reschedule(failed, clock.instant().plus(RETRY_AFTER)))
                .execute((job, context) -> work.accept(UUID.fromString(job.getId())));
        this.client = SchedulerClient.Builder.create(database, task).build();
    }

    /// Adds a job in the caller's transaction.
    public void add(UUID jobId) {
        add(jobId, clock.instant());
    }

    /// Adds a job that is not begun before a moment, in the caller's transaction.
    public void add(UUID jobId, Instant due) {
        client.schedule(task.instance(jobId.toString()), due, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
    }

    /// Begins to do this instance's share.
    public void start() {
        if (threads.threads() > 0) {
            scheduler = Scheduler.create(database, task)
                    .threads(threads.threads())
                    .pollingInterval(threads.pollingInterval())
                    .heartbeatInterval(threads.heartbeatInterval())
                    .missedHeartbeatsLimit(MISSED_SIGNS)
                    .shutdownMaxWait(LONGEST_STOP)
                    .clock(clock::instant)
                    .deleteUnresolvedAfter(KEPT_WHERE_UNKNOWN)
                    .build();
            scheduler.start();
        }
    }

    /// Leaves what is not done to other instances.
    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
