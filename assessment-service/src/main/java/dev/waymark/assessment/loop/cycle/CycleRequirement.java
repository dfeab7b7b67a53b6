package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.ProblemException;

/// The access and cycle state that an operation needs. Each constant includes the conditions of those above it.
public enum CycleRequirement {
    /// The caller may see the cycle. [RequestedCycle] checks that; [#check] adds nothing here.
    VISIBLE,

    /// The cycle is not CLOSED.
    OPEN,

    /// The cycle is in DRAFT or ASSESSING. Needed by the culture check and its waiver, on which leaving
    /// ASSESSING depends.
    ASSESSABLE;

    /// @param name of the cycle
    /// @throws ProblemException 409 where the state of the cycle does not allow the operation
    void check(String name, CycleState state) {
        if (this != VISIBLE && state == CycleState.CLOSED) {
            throw new ProblemException(
                    AssessmentProblem.CYCLE_CLOSED,
                    "Cycle '%s' is closed and stays as it is. Create or use its successor.".formatted(name));
        }
        if (this == ASSESSABLE && state.compareTo(CycleState.ASSESSING) > 0) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s. The culture check and its waiver can be changed only before ASSESSING has ended."
                            .formatted(state));
        }
    }
}
