package dev.waymark.assessment.crm.suggestion;

/// Whether somebody has decided about a suggestion.
public enum SuggestionState {
    OPEN,
    ACCEPTED,
    DECLINED
}
