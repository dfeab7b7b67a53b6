package dev.waymark.assessment.loop.readiness;

import dev.waymark.rest.stored.StoredFormat;

/// One person's answers to the culture check, as the database keeps them.
@StoredFormat
record StoredAnswers(int decisions, int listening, int freedom, int leadership, int learning) {

    static StoredAnswers of(CultureAnswers answers) {
        return new StoredAnswers(
                answers.decisions(), answers.listening(), answers.freedom(), answers.leadership(), answers.learning());
    }

    CultureAnswers answers() {
        return new CultureAnswers(decisions, listening, freedom, leadership, learning);
    }
}
