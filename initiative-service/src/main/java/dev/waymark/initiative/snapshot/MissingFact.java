package dev.waymark.initiative.snapshot;

/// Why an initiative of a snapshot has no category, risk, fit or amounts.
enum MissingFact {
    /// It has no price, so that it can be neither categorised nor prioritised nor planned.
    NOT_PRICED,
    /// No fact speaks for any category and nobody has decided on one, so that it has no fit.
    NOT_CATEGORISED,
    /// Its price is confidential and the caller may not see the amounts.
    PRICE_CONFIDENTIAL
}
