package dev.waymark.assessment.people.panel;

/// The rules of a panel.
public enum PanelRule {
    EVERY_DEPARTMENT,
    IT,
    HEADS_AT_MOST,
    GROUND_AT_LEAST
}
