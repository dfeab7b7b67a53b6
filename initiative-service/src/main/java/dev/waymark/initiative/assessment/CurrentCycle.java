package dev.waymark.initiative.assessment;

import dev.waymark.cycle.CycleOfRequest;
import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.rest.problem.ProblemType;
import jakarta.enterprise.context.RequestScoped;

/// The cycle that this request is about, with its departments, pain points and basics.
@RequestScoped
public class CurrentCycle extends CycleOfRequest<CycleSnapshot, AssessmentSnapshot> {

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
        return InitiativeProblem.CYCLE_CLOSED;
    }
}
