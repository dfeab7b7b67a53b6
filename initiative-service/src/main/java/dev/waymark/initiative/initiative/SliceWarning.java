package dev.waymark.initiative.initiative;

/// Why the first slice of an initiative comes late or costs much.
public enum SliceWarning {
    FIRST_SLICE_COSTLY,
    FIRST_SLICE_LONG
}
