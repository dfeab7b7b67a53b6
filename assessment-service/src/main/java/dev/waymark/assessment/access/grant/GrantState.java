package dev.waymark.assessment.access.grant;

/// How far the decision about a grant has come.
public enum GrantState {
    REQUESTED,
    APPROVED,
    REFUSED,
    ENDED
}
