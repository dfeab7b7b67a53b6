package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.ProblemException;

/// What an operation requires of its cycle. Each includes those before it.
public enum CycleRequirement {
    /// The caller may know of the cycle.
    VISIBLE,

    /// The cycle can still be changed.
    OPEN,

    /// The assessment of the cycle can still be changed.
    ASSESSABLE;

    /// @param name of the cycle
    /// @throws ProblemException 409 where the state of the cycle does not allow the operation
    void check(String name, CycleState state) {
        if (this != VISIBLE && state == CycleState.CLOSED) {
            throw new ProblemException(
                    AssessmentProblem.CYCLE_CLOSED,
                    "Cycle '%s' is closed and stays as it is. Maybe work in its successor.".formatted(name));
        }
        if (this == ASSESSABLE && state.compareTo(CycleState.ASSESSING) > 0) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s; what ASSESSING was decided on stays as it was.".formatted(state));
        }
    }
}
