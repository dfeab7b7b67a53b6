package dev.waymark.assessment.access.review;

/// What became of a line of a review.
enum ReviewLineState {
    OPEN,
    KEPT,
    ENDED,
    LAPSED
}
