package dev.waymark.roadmap;

import static dev.waymark.rest.problem.Contradiction.conflict;
import static dev.waymark.rest.problem.Contradiction.madeMeanwhile;

import dev.waymark.rest.problem.Contradiction;
import dev.waymark.rest.problem.Contradiction.Invalid;
import dev.waymark.rest.problem.Contradiction.Refused;
import dev.waymark.rest.problem.Contradiction.Taken;
import dev.waymark.rest.problem.KnownConstraints;
import jakarta.inject.Singleton;
import java.util.Map;

/// What this service's constraints are called towards callers.
@Singleton
class RoadmapConstraints implements KnownConstraints {

    @Override
    public Map<String, Contradiction> contradictions() {
        return Map.ofEntries(
                Map.entry("uq_criterion_name", new Taken("name")),
                Map.entry("uq_criterion_source", conflict("A computed criterion counts once in a cycle.")),
                Map.entry("ck_criterion_computed_side", new Invalid("/side", "is BUSINESS where it is computed")),
                Map.entry("uq_budget_pot_name", new Taken("name")),
                Map.entry("uq_capacity_skill", new Taken("skill")),
                Map.entry("uq_rating_sheet_rater", madeMeanwhile()),
                Map.entry("uq_scoring_model_version_model_version", madeMeanwhile()),
                Map.entry("uq_priority_sign_off_side", madeMeanwhile()),
                Map.entry("uq_roadmap_job_id", conflict("The job has found its roadmap already.")),
                Map.entry("ck_roadmap_job_finished", conflict("The job is in another state by now.")),
                Map.entry("ck_roadmap_job_result", conflict("The job is in another state by now.")),
                Map.entry("uq_roadmap_published", notPublishable("Another request has just published one.")),
                Map.entry("ck_roadmap_published", notPublishable("It is published or not: read it again.")),
                Map.entry("ck_roadmap_verdict", decided()),
                Map.entry("ck_roadmap_decided", decided()),
                Map.entry(
                        "ck_roadmap_decider",
                        new Refused(RoadmapProblem.OWN_ROADMAP, "Whoever proposed it may not decide on it.")),
                Map.entry("ck_roadmap_publishable", notPublishable("It has no plan.")),
                Map.entry(
                        "ck_roadmap_publisher",
                        new Refused(RoadmapProblem.OWN_ROADMAP, "Whoever proposed it may not publish it.")));
    }

    private static Contradiction decided() {
        return new Refused(RoadmapProblem.ROADMAP_DECIDED, "Somebody else has just decided on it: read it again.");
    }

    private static Contradiction notPublishable(String detail) {
        return new Refused(RoadmapProblem.NOT_PUBLISHABLE, detail);
    }
}
