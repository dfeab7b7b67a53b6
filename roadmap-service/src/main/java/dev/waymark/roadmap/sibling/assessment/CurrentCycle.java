package dev.waymark.roadmap.sibling.assessment;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot.DepartmentEntry;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cycle that this request is about. It was asked for before the request's transaction began (see {@link
/// OfCycle}), so that no transaction ever waits for another service.
@RequestScoped
public class CurrentCycle {

    private @Nullable CycleSnapshot cycle;
    private @Nullable AssessmentSnapshot assessment;
    private @Nullable DepartmentEntry callersDepartment;

    void is(CycleSnapshot visible) {
        this.cycle = visible;
    }

    void is(AssessmentSnapshot visible) {
        this.assessment = visible;
        this.cycle = visible.cycle();
    }

    void callerIsOf(DepartmentEntry department) {
        this.callersDepartment = department;
    }

    /// Whether the path named a cycle or something that belongs to one.
    public boolean isKnown() {
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
        if (visible().closed()) {
            throw new ProblemException(
                    RoadmapProblem.CYCLE_CLOSED,
                    "Cycle '%s' is closed and stays as it is. Maybe work in its successor."
                            .formatted(visible().name()));
        }
    }

    /// Departments and pain points of the cycle.
    public AssessmentSnapshot assessment() {
        if (assessment == null) {
            throw new IllegalStateException("the operation lacks @OfAssessment, so nobody asked for the snapshot");
        }
        return assessment;
    }

    /// The department in which the caller takes part in the cycle, as {@link OfEnrolment} asked for it; nothing for
    /// those who are not enrolled.
    public Optional<DepartmentEntry> callersDepartment() {
        return Optional.ofNullable(callersDepartment);
    }
}
