package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.resteasy.reactive.RestResponse;

/// Stores a job and schedules it, in one transaction.
@ApplicationScoped
class AddingImport {

    private final ImportJobs jobs;
    private final ImportSchedule schedule;

    AddingImport(ImportJobs jobs, ImportSchedule schedule) {
        this.jobs = jobs;
        this.schedule = schedule;
    }

    @Transactional
    @Idempotent
    @Audited(value = "IMPORT_STARTED", published = false)
    RestResponse<?> add(ImportJob job) {
        var added = jobs.add(job);
        schedule.next(added.address());
        return Created.later(added.address().jobs() + "/" + added.id(), added.view());
    }
}
