package dev.waymark.assessment.access.standing;

/// What was written down by sign-in name and belongs to one person for good. Each feature with such rows
/// implements it.
public interface BoundToPerson {

    /// Binds what waits for this name to the subject, in the caller's transaction.
    ///
    /// @param signInName as the realm compares it
    void bind(String signInName, String subject);
}
