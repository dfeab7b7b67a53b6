package dev.waymark.assessment.access.directory;

/// What the realm says about the account of a subject.
public enum AccountState {
    ENABLED,
    DISABLED,
    /// The realm has no such account.
    GONE,
    /// There is an account that Waymark may not see: outside of its groups, or that of a system.
    NOT_VISIBLE
}
