package dev.waymark.assessment.crm.survey;

/// The answers to one question, counted.
///
/// @param high answers at the upper end: 9 and 10 of NPS, 4 and 5 of CSAT
/// @param low answers at the lower end: 0 to 6 of NPS
/// @param mean of the scores
/// @param variance of the scores, with n − 1 in the denominator; 0 of one answer
record AnswerTally(long answers, long high, long low, double mean, double variance) {

    AnswerTally {
        if (answers < 1 || high < 0 || low < 0 || high + low > answers) {
            throw new IllegalArgumentException(
                    "%d high and %d low of %d answers cannot be. Maybe they were counted twice."
                            .formatted(high, low, answers));
        }
    }
}
