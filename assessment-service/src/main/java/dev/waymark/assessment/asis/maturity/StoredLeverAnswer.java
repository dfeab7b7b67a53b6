package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.stored.StoredFormat;

/// One person's answer to a question of a lever, as the database keeps it.
@StoredFormat
record StoredLeverAnswer(LeverQuestion question, String text) {

    static StoredLeverAnswer of(LeverAnswer answer) {
        return new StoredLeverAnswer(answer.question(), answer.text());
    }

    LeverAnswer answer() {
        return new LeverAnswer(question, text);
    }
}
