package dev.waymark.roadmap.roadmap.job;

import dev.waymark.rest.stored.StoredFormat;

/// Why a job failed, as the database keeps it.
@StoredFormat
record StoredProblem(String type, String title, String detail) {

    static StoredProblem of(JobProblem problem) {
        return new StoredProblem(problem.type(), problem.title(), problem.detail());
    }

    JobProblem problem() {
        return new JobProblem(type, title, detail);
    }
}
