package dev.waymark.assessment.asis.quality;

/// Who answers for a quality gap.
public enum QualityFunction {
    RESEARCH,
    DESIGN,
    OPERATIONS,
    MARKETING
}
