package dev.waymark.assessment.people.stakeholder;

import dev.waymark.assessment.loop.organisation.DepartmentKind;

/// What a person is in this cycle.
public enum GovernanceRole {
    DRIVER,
    STEERING,
    FACILITATOR,
    STAKEHOLDER,
    OBSERVER;

    /// What a person is where nobody has entered it: the head of an IT department drives the cycle, as the CIO does,
    /// unless it has a driver already; everybody else is a stakeholder.
    ///
    /// Example: the first HEAD of an IT department → DRIVER; the second → STAKEHOLDER.
    static GovernanceRole byDefault(JobLevel level, DepartmentKind kind, boolean hasDriver) {
        return level == JobLevel.HEAD && kind == DepartmentKind.IT && !hasDriver ? DRIVER : STAKEHOLDER;
    }

    /// Drivers and stakeholders rank the pain; the others steer, help or watch.
    boolean votes() {
        return this == DRIVER || this == STAKEHOLDER;
    }
}
