package dev.waymark.rest.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A task that is carried out again after every pause, by one instance at a time, whichever is free.
public final class RecurringTask implements AutoCloseable {

    private static final int LOOKS_IN_A_PAUSE = 10;
    private static final Duration LONGEST_POLLING = Duration.ofMinutes(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final DataSource database;
    private final String name;
    private final Runnable task;
    private @Nullable Scheduler scheduler;

    /// @param name of the task in the database; it must never change
    public RecurringTask(DataSource database, String name, Runnable task) {
        this.database = database;
        this.name = name;
        this.task = task;
    }

    public void start(Duration pause) {
        var recurring = Tasks.recurring(name, FixedDelay.of(pause)).execute((job, context) -> task.run());
        var part = pause.dividedBy(LOOKS_IN_A_PAUSE);
        var started = Scheduler.create(database)
                .startTasks(recurring)
                .threads(1)
                .pollingInterval(part.compareTo(LONGEST_POLLING) < 0 ? part : LONGEST_POLLING)
                .shutdownMaxWait(LONGEST_STOP)
                .deleteUnresolvedAfter(JobQueue.KEPT_WHERE_UNKNOWN)
                .build();
        started.start();
        scheduler = started;
    }

    /// Nothing happens where it was not started.
    @Override
    public void close() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
