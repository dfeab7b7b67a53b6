package dev.waymark.assessment.crm.survey;

import dev.waymark.assessment.statistics.WilsonInterval;
import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.Nullable;

/// What the answers to one question say together, with a 95 % interval; z = 1.959964.
///
/// - NPS, −100..100: `100·(p − d)`, p the share of answers 9 and 10 (promoters), d that of 0 to 6 (detractors). The
///   interval is adjusted Wald: with `n' = n + 3`, `p' = (promoters + ¾)/n'` and `d' = (detractors + ¾)/n'` it is
///   `100·(p' − d' ± z·√((p' + d' − (p' − d')²)/n'))`, cut at −100 and 100. Source: B. Rocks, *Interval estimation for
///   the net promoter score*, The American Statistician 70 (2016).
/// - CSAT, 0..100: `100·(answers 4 and 5)/n`, with the Wilson interval of that share.
/// - CES, 1..7, EXPECTATION and DELIVERY, 0..100: the mean of the answers; the interval is `mean ± z·s/√n` (normal
///   approximation of the mean, s with n − 1), cut at the ends of the scale. Below 2 answers there is none.
///
/// Example: NPS of 100 answers with 50 promoters and 20 detractors is 30, and with n' 103, p' 0.4927 and d' 0.2015 its
/// interval is [14.05, 44.20].
///
/// @param value on the scale of the question; that of NPS may lie outside
///     of its interval where nearly all answers are alike
/// @param lower null where there is no interval
@Calculation
record SurveyScore(
        double value, @Nullable Double lower, @Nullable Double upper) {

    private static final double PSEUDO_ANSWERS = 3;
    private static final double PSEUDO_AT_EACH_END = 0.75;

    static SurveyScore of(SurveyQuestion question, AnswerTally tally) {
        return switch (question) {
            case NPS -> promoters(tally);
            case CSAT -> satisfied(tally);
            case CES, EXPECTATION, DELIVERY -> mean(question, tally);
        };
    }

    private static SurveyScore promoters(AnswerTally tally) {
        double answers = tally.answers() + PSEUDO_ANSWERS;
        double promoters = (tally.high() + PSEUDO_AT_EACH_END) / answers;
        double detractors = (tally.low() + PSEUDO_AT_EACH_END) / answers;
        double centre = promoters - detractors;
        double half = WilsonInterval.Z * Math.sqrt((promoters + detractors - centre * centre) / answers);
        return new SurveyScore(
                100.0 * (tally.high() - tally.low()) / tally.answers(),
                Math.max(-100, 100 * (centre - half)),
                Math.min(100, 100 * (centre + half)));
    }

    private static SurveyScore satisfied(AnswerTally tally) {
        var share = WilsonInterval.of(tally.high(), tally.answers());
        return new SurveyScore(100 * share.share(), 100 * share.lower(), 100 * share.upper());
    }

    private static SurveyScore mean(SurveyQuestion question, AnswerTally tally) {
        if (tally.answers() < 2) {
            return new SurveyScore(tally.mean(), null, null);
        }
        double half = WilsonInterval.Z * Math.sqrt(tally.variance() / tally.answers());
        return new SurveyScore(
                tally.mean(),
                Math.max(question.lowest(), tally.mean() - half),
                Math.min(question.highest(), tally.mean() + half));
    }
}
