package dev.waymark.assessment.asis.touchpoint;

/// Moments in which a customer makes up their mind: searching, first impression, using, publishing.
public enum MomentOfTruth {
    ZMOT,
    FMOT,
    SMOT,
    UMOT
}
