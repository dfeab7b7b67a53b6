package dev.waymark.assessment.loop.readiness;

/// A statement of the culture check, answered from 0 (not at all) to 4 (entirely).
public enum CultureStatement {
    DECISIONS("Decisions here start from what customers go through."),
    LISTENING("In the last month I have heard or read what customers say."),
    FREEDOM("I may solve a customer's problem without asking first."),
    LEADERSHIP("Our leaders change plans when customers suffer from them."),
    LEARNING("We talk openly about what went wrong for customers.");

    private final String words;

    CultureStatement(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
