package dev.waymark.assessment.access.review;

/// What somebody decides about a line of a review.
enum ReviewDecision {
    KEEP,
    END
}
