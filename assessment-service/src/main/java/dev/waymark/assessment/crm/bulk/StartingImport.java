package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;

/// Makes the job of a file that has come as a whole, in one transaction.
@ApplicationScoped
class StartingImport {

    private final ImportJobs jobs;
    private final ImportSchedule schedule;

    StartingImport(ImportJobs jobs, ImportSchedule schedule) {
        this.jobs = jobs;
        this.schedule = schedule;
    }

    @Transactional
    @Idempotent
    @Audited("IMPORT_STARTED")
    RestResponse<?> start(ImportJob job) {
        var added = jobs.add(job);
        schedule.next(added.address());
        return Created.later(added.address().jobs() + "/" + added.id(), added.view());
    }
}
