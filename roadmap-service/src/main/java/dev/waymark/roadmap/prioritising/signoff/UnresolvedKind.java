package dev.waymark.roadmap.prioritising.signoff;

/// Why something is unresolved.
enum UnresolvedKind {
    GAP,
    MISSING,
    SPONSOR_ALONE,
    OLDER_RUBRIC
}
