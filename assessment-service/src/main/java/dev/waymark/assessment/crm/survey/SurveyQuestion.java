package dev.waymark.assessment.crm.survey;

/// What customers were asked, with the scale of their answers.
enum SurveyQuestion {
    NPS(0, 10, true),
    CSAT(1, 5, true),
    CES(1, 7, true),
    EXPECTATION(0, 100, false),
    DELIVERY(0, 100, false);

    private final double lowest;
    private final double highest;
    private final boolean whole;

    SurveyQuestion(double lowest, double highest, boolean whole) {
        this.lowest = lowest;
        this.highest = highest;
        this.whole = whole;
    }

    double lowest() {
        return lowest;
    }

    double highest() {
        return highest;
    }

    boolean allows(double score) {
        return score >= lowest && score <= highest && (!whole || score == Math.rint(score));
    }

    /// `a whole number from 0 to 10`
    String scale() {
        return "a %s from %.0f to %.0f".formatted(whole ? "whole number" : "number", lowest, highest);
    }
}
