package dev.waymark.assessment.access.directory;

/// What has become of the account of somebody who leaves.
public enum ClosedAccount {
    DISABLED,
    /// It is not in the group of the people of Waymark, which may therefore not disable it.
    OUTSIDE,
    MISSING
}
