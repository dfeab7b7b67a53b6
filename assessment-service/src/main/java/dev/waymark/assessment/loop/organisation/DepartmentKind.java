package dev.waymark.assessment.loop.organisation;

/// What a department does for the company.
public enum DepartmentKind {
    BUSINESS,
    SERVICE,
    IT
}
