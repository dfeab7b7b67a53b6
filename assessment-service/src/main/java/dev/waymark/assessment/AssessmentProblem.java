package dev.waymark.assessment;

import dev.waymark.rest.problem.ProblemType;

/// The refusals that only this service knows.
public enum AssessmentProblem implements ProblemType {
    CYCLE_CLOSED(409, "The cycle is closed"),
    TRANSITION_NOT_POSSIBLE(409, "The cycle cannot enter this state yet"),
    ROUND_ALREADY_OPEN(409, "Another ranking round of the cycle is open"),
    ROUND_CLOSED(409, "The ranking round is closed"),
    ROUND_OPEN(409, "The ranking round is still open, so its ballots are sealed"),
    NOTHING_TO_RANK(409, "The ranking round would have no pain points"),
    NOT_ENTITLED_TO_VOTE(403, "The caller is no voting stakeholder of this cycle"),
    UNKNOWN_STREAM(404, "The source has no such stream");

    private final int status;
    private final String title;

    AssessmentProblem(int status, String title) {
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
