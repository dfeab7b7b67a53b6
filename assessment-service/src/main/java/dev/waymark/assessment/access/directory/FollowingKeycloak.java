package dev.waymark.assessment.access.directory;

import dev.waymark.rest.job.JobQueue;
import dev.waymark.rest.job.RecurringTask;
import dev.waymark.rest.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Lets Keycloak follow what the database says: when somebody asks for it, by a job, at the start of an instance, and
/// after every pause, whichever instance is free.
public final class FollowingKeycloak implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FollowingKeycloak.class);

    /// What Keycloak is to follow.
    ///
    /// @param thing what an id names, such as `invitation`; it names the jobs and must never change
    /// @param unfinished what Keycloak has not followed yet
    /// @param advance brings one as far as it can come; throws what keeps it from going on
    public record Work(String thing, Supplier<List<UUID>> unfinished, Consumer<UUID> advance) {}

    private final Directory directory;
    private final DirectorySlots slots;
    private final FollowingConfig config;
    private final Work work;
    private final JobQueue queue;
    private final RecurringTask recurring;

    FollowingKeycloak(
            DataSource database, Directory directory, DirectorySlots slots, FollowingConfig config, Work work) {
        this.directory = directory;
        this.slots = slots;
        this.config = config;
        this.work = work;
        this.queue = new JobQueue(database, "advance-" + work.thing(), config, this::advance);
        this.recurring = new RecurringTask(database, "reconcile-%ss".formatted(work.thing()), this::continueUnfinished);
    }

    /// Adds a job in the caller's transaction.
    public void add(UUID id) {
        queue.add(id);
    }

    /// Does it in the caller's thread, where a slot is free; what keeps it from going on is logged.
    public void tryNow(UUID id) {
        try {
            slots.with(() -> {
                advance(id);
                return id;
            });
        } catch (ProblemException problem) {
            LOG.infof("%s=%s waits=%s", work.thing(), id, problem.type());
        }
    }

    /// Jobs need no slot: `threads` bounds them.
    private void advance(UUID id) {
        try {
            work.advance().accept(id);
        } catch (ProblemException problem) {
            LOG.infof("%s=%s waits=%s", work.thing(), id, problem.type());
        }
    }

    public void start() {
        if (!directory.isConfigured() || config.threads() == 0) {
            return;
        }
        queue.start();
        continueUnfinished();
        recurring.start(config.pause());
    }

    /// Adds what an instance that died has left, and what Keycloak has not been asked about for a while.
    public void continueUnfinished() {
        work.unfinished().get().forEach(queue::add);
    }

    @Override
    public void close() {
        recurring.close();
        queue.close();
    }
}
