package dev.waymark.initiative.valuation;

/// Whether a line of a price is paid or earned for the change itself, or again and again while it runs.
public enum LineNature {
    ONE_OFF,
    RUNNING
}
