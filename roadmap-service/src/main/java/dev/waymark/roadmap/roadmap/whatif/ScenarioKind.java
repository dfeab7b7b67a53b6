package dev.waymark.roadmap.roadmap.whatif;

/// Which climate and budget a scenario assumes.
enum ScenarioKind {
    AS_PLANNED("as planned"),
    WEAK_CLIMATE("weak climate"),
    NEUTRAL_CLIMATE("neutral climate"),
    STRONG_CLIMATE("strong climate"),
    LESS_MONEY("80 % of the money"),
    MORE_MONEY("120 % of the money"),
    CUSTOM("as asked");

    private final String text;

    ScenarioKind(String text) {
        this.text = text;
    }

    /// In words.
    String text() {
        return text;
    }
}
