package dev.waymark.assessment.quality;

/// Who answers for a quality gap.
public enum QualityFunction {
    RESEARCH,
    DESIGN,
    OPERATIONS,
    MARKETING
}
