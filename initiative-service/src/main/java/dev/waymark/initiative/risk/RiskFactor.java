package dev.waymark.initiative.risk;

/// One line of the rubric by which the risk of a project is judged.
public enum RiskFactor {
    /// How new and unproven the technology is.
    TECHNOLOGY,
    /// How many people must work differently.
    ORGANISATIONAL_CHANGE,
    /// How much depends on others.
    DEPENDENCIES,
    /// How far the worth is spread, compared with what it costs; computed from the valuation.
    SIZE_AND_SPREAD,
    /// How far one supplier decides over success.
    VENDOR,
    /// How hard it is to go back.
    REVERSIBILITY
}
