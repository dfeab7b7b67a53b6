package dev.waymark.rest.identity;

/// The coarse roles that tokens carry. What a role may see within a cycle is checked where the cycle is read.
public final class Roles {

    public static final String PROGRAMME_LEAD = "programme-lead";
    public static final String STEERING = "steering";
    public static final String STAKEHOLDER = "stakeholder";
    public static final String VIEWER = "viewer";
    public static final String INTEGRATOR = "integrator";
    public static final String ACCESS_ADMIN = "access-admin";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
