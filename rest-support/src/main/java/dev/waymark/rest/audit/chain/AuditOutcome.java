package dev.waymark.rest.audit.chain;

import dev.waymark.rest.structure.Calculation;

/// What came of an operation.
@Calculation
public enum AuditOutcome {
    /// It was done and committed.
    DONE,
    /// The caller's roles do not allow it, or the thing is not visible to the caller.
    REFUSED
}
