package dev.waymark.assessment.crm.suggestion;

/// What is suggested.
enum SuggestionKind {
    MEASUREMENT("survey-responses"),
    GAIN("opportunities");

    private final String stream;

    SuggestionKind(String stream) {
        this.stream = stream;
    }

    /// The stream whose records it follows from.
    String stream() {
        return stream;
    }
}
