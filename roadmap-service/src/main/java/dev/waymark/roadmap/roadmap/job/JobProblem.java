package dev.waymark.roadmap.roadmap.job;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemType;
import dev.waymark.roadmap.RoadmapProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a job failed.
@Schema(name = "RoadmapJobProblem", description = "Why a job failed.")
record JobProblem(
        @Schema(
                description = "Stable URI of the kind of problem; `/v1/problems/` and its last part explain it",
                examples = "urn:waymark:problem:no-plan-found")
        String type,

        @Schema(
                description = "Short sentence, the same for every occurrence",
                examples = "The search ended before any plan was found")
        String title,

        @Schema(
                description = "What happened, and what to do",
                examples = "Neither a plan nor a proof that there is none was found. Maybe raise deterministicLimit.")
        String detail) {

    static final JobProblem NO_PLAN_FOUND = of(
            RoadmapProblem.NO_PLAN_FOUND,
            "Neither a plan nor a proof that there is none was found. Maybe raise deterministicLimit.");

    static final JobProblem FAILED =
            of(HttpProblem.INTERNAL_ERROR, "The search failed. Tell us the id of the job if it happens again.");

    static final JobProblem GAVE_UP =
            of(HttpProblem.INTERNAL_ERROR, "The search was begun several times and never came to an end.");

    private static JobProblem of(ProblemType type, String detail) {
        return new JobProblem(type.uri(), type.title(), detail);
    }
}
