package dev.waymark.assessment.asis.menu;

/// The rules by which the menu is read, in the order in which their findings are shown.
public enum MenuRule {
    MOMENT_WITHOUT_TOUCHPOINT,
    SIGNATURE_ONLY_DIGITAL,
    IMPORTANT_UNMEASURED,
    ENGAGEMENT_UNRATED
}
