package dev.waymark.roadmap;

import dev.waymark.rest.problem.ProblemType;

/// The refusals that only this service knows.
public enum RoadmapProblem implements ProblemType {
    CYCLE_CLOSED(409, "The cycle is closed"),
    CRITERION_RATED(409, "The criterion has been rated"),
    NOT_A_RATER(403, "The caller belongs to no department of this cycle"),
    RATING_NOT_POSSIBLE(422, "Some criteria cannot be rated by the caller"),
    NO_SIDE(403, "The caller belongs to neither side of this cycle"),
    PRICES_HIDDEN(403, "The caller may not see all prices that the priorities rest on"),
    WRONG_CURRENCY(422, "The amount is in another currency than the cycle"),
    PLAN_CONTRADICTION(422, "What is asked of the roadmap cannot be planned"),
    PLAN_TOO_LARGE(422, "The roadmap has more candidates and periods than can be solved"),
    TOO_MANY_JOBS(409, "The cycle has too many unfinished roadmap jobs"),
    NO_PLAN_FOUND(409, "The search ended before any plan was found"),
    OWN_ROADMAP(403, "A roadmap is neither approved nor published by who proposed it"),
    NOT_PUBLISHABLE(409, "The roadmap cannot be published"),
    NOT_APPROVED(409, "The roadmap is not approved"),
    ROADMAP_DECIDED(409, "The committee has decided about the roadmap"),
    GAINS_INCOMPLETE(409, "Gains of the roadmap lack what they need before they are approved"),
    NOT_ON_ROADMAP(409, "The initiative is not on the roadmap in force"),
    DELIVERY_CONTRADICTION(422, "The report of a delivery contradicts itself or an earlier one"),
    NOT_A_DRAFT(409, "The roadmap is no draft");

    private final int status;
    private final String title;

    RoadmapProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
