package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.job.JobQueue;
import dev.waymark.rest.job.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import javax.sql.DataSource;

/// The queue of jobs. Of each source and stream the job that arrived first is in it; the next one follows when it has
/// ended. Jobs that are no longer kept are deleted from time to time, whether another one comes or not.
@ApplicationScoped
class ImportSchedule {

    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended('imports ' || :source || ' ' || :stream, 0)) as text)";
    private final JobQueue queue;
    private final RecurringTask cleaning;
    private final ImportConfig config;
    private final ImportJobs jobs;
    private final EntityManager database;

    ImportSchedule(
            DataSource dataSource,
            ImportConfig config,
            ImportJobs jobs,
            EntityManager database,
            Instance<RunningImport> running) {
        this.config = config;
        this.jobs = jobs;
        this.cleaning = new RecurringTask(dataSource, "delete-old-imports", jobs::deleteOld);
        this.database = database;
        this.queue = new JobQueue(
                dataSource, "import-records", config, job -> running.get().run(job));
    }

    /// Schedules the job of a source and stream that is to be done now, in the caller's transaction.
    void next(ImportAddress address) {
        database.createNativeQuery(ONE_AT_A_TIME, String.class)
                .setParameter("source", address.source())
                .setParameter("stream", address.stream())
                .getSingleResult();
        jobs.flush();
        jobs.first(address).ifPresent(queue::add);
    }

    void start(@Observes StartupEvent started) {
        queue.start();
        cleaning.start(config.pause());
    }

    void stop(@Observes ShutdownEvent stopped) {
        queue.close();
        cleaning.close();
    }
}
