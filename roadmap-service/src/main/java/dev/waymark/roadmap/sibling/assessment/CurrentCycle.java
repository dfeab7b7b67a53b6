package dev.waymark.roadmap.sibling.assessment;

import dev.waymark.cycle.CycleOfRequest;
import dev.waymark.rest.problem.ProblemType;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.sibling.assessment.AssessmentSnapshot.DepartmentEntry;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cycle that this request is about, with its departments and pain points.
@RequestScoped
public class CurrentCycle extends CycleOfRequest<CycleSnapshot, AssessmentSnapshot> {

    private @Nullable DepartmentEntry callersDepartment;

    @Override
    protected Class<CycleSnapshot> cycleType() {
        return CycleSnapshot.class;
    }

    @Override
    protected Class<AssessmentSnapshot> assessmentType() {
        return AssessmentSnapshot.class;
    }

    @Override
    protected ProblemType closed() {
        return RoadmapProblem.CYCLE_CLOSED;
    }

    void setCallersDepartment(DepartmentEntry department) {
        this.callersDepartment = department;
    }

    /// The department in which the caller takes part in the cycle, as {@link OfEnrolment} read it; nothing for those
    /// who are not enrolled.
    public Optional<DepartmentEntry> callersDepartment() {
        return Optional.ofNullable(callersDepartment);
    }
}
