package dev.waymark.rest.change;

/// What was done to the thing that a link names.
public enum ChangeKind {
    CREATED,
    CHANGED,
    DELETED
}
