package dev.waymark.initiative.whatif;

/// Why an initiative has no fit.
enum MissingForFit {
    /// It has no price, from which size and spread of the project risk follow.
    NOT_PRICED,
    /// No fact speaks for any category and nobody has decided on one.
    NOT_CATEGORISED
}
