package dev.waymark.assessment.people.stakeholder;

/// How near a stakeholder works to the customers.
public enum JobLevel {
    HEAD,
    MANAGER,
    GROUND
}
