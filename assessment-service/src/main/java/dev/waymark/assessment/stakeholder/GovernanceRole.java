package dev.waymark.assessment.stakeholder;

/// What a person is in this cycle.
public enum GovernanceRole {
    DRIVER,
    STEERING,
    FACILITATOR,
    STAKEHOLDER,
    OBSERVER;

    /// Drivers and stakeholders rank the pain; the others steer, help or watch.
    boolean votes() {
        return this == DRIVER || this == STAKEHOLDER;
    }
}
