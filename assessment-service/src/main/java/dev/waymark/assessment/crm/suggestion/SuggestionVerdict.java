package dev.waymark.assessment.crm.suggestion;

/// What is decided about a suggestion.
public enum SuggestionVerdict {
    ACCEPTED,
    DECLINED
}
