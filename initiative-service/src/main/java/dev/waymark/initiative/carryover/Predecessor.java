package dev.waymark.initiative.carryover;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.AssessmentSnapshot;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/// The assessment of the cycle before that of the request.
@RequestScoped
class Predecessor {

    private @Nullable AssessmentSnapshot assessment;

    void set(AssessmentSnapshot ledByCaller) {
        this.assessment = ledByCaller;
    }

    /// @throws ProblemException 409 where there is none that the caller leads
    AssessmentSnapshot require() {
        if (assessment == null) {
            throw new ProblemException(
                    InitiativeProblem.NO_PREDECESSOR,
                    "The cycle has no predecessor that you lead. Maybe it was not started as a successor.");
        }
        return assessment;
    }
}
