package dev.waymark.assessment.crm.mining;

import dev.waymark.rest.job.JobQueue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import javax.sql.DataSource;

/// The queue of minings, open as long as the service runs.
@ApplicationScoped
class MiningSchedule {

    private final JobQueue queue;

    MiningSchedule(DataSource database, MiningConfig config, MiningJourneys mining) {
        this.queue = new JobQueue(database, "mine-journeys", config, mining::mine);
    }

    /// Schedules a mining in the caller's transaction.
    void add(UUID miningId) {
        queue.add(miningId);
    }

    void start(@Observes StartupEvent started) {
        queue.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        queue.close();
    }
}
