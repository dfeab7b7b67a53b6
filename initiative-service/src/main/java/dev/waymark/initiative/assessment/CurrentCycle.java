package dev.waymark.initiative.assessment;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cycle that this request is about. It was asked for before the request's transaction began (see {@link OfCycle}),
/// so that no transaction ever waits for another service.
@RequestScoped
public class CurrentCycle {

    private @Nullable CycleSnapshot cycle;
    private @Nullable AssessmentSnapshot assessment;

    void is(CycleSnapshot visible) {
        this.cycle = visible;
    }

    void is(AssessmentSnapshot visible) {
        this.assessment = visible;
        this.cycle = visible.cycle();
    }

    boolean isKnown() {
        return cycle != null;
    }

    /// The cycle, which the caller may see.
    public CycleSnapshot visible() {
        if (cycle == null) {
            throw new IllegalStateException("the operation lacks @OfCycle, so nobody asked for its cycle");
        }
        return cycle;
    }

    public UUID id() {
        return visible().id();
    }

    public String currency() {
        return visible().currency();
    }

    /// Refuses a change of a cycle that is closed.
    ///
    /// @throws ProblemException 409 where the cycle is closed
    public void requireOpen() {
        if (visible().isClosed()) {
            throw new ProblemException(
                    InitiativeProblem.CYCLE_CLOSED,
                    "Cycle '%s' is closed and stays as it is. Maybe work in its successor."
                            .formatted(visible().name()));
        }
    }

    /// Departments, pain points and basics of the cycle.
    public AssessmentSnapshot assessment() {
        if (assessment == null) {
            throw new IllegalStateException("the operation lacks @OfAssessment, so nobody asked for the snapshot");
        }
        return assessment;
    }
}
