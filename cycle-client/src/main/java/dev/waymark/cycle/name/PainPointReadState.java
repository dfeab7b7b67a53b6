package dev.waymark.cycle.name;

/// How a pain point has come on since it was read.
public enum PainPointReadState {
    CURRENT,
    CHANGED,
    ARCHIVED,
    NOT_COMPARABLE
}
