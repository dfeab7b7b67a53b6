package dev.waymark.initiative;

import dev.waymark.rest.problem.ProblemType;

/// The refusals that only this service knows.
public enum InitiativeProblem implements ProblemType {
    CYCLE_CLOSED(409, "The cycle is closed"),
    NO_PREDECESSOR(409, "There is no predecessor"),
    NOT_PRICED(409, "The initiative has no price yet"),
    NOT_CATEGORISED(409, "The initiative has no category yet"),
    CONVERSION_RATE_MISSING(422, "A currency has no conversion rate"),
    DEPENDENCY_CYCLE(422, "A circular dependency"),
    CONTRADICTION(422, "Parts of the request contradict each other");

    private final int status;
    private final String title;

    InitiativeProblem(int status, String title) {
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
