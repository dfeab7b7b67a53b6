package dev.waymark.assessment.crm.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SurveyScoreTest {

    private static SurveyScore nps(long answers, long promoters, long detractors) {
        return SurveyScore.of(SurveyQuestion.NPS, new AnswerTally(answers, promoters, detractors, 0, 0));
    }

    private static void isAbout(SurveyScore score, double value, double lower, double upper) {
        assertThat(score.value()).isCloseTo(value, within(0.005));
        assertThat(score.lower()).isCloseTo(lower, within(0.005));
        assertThat(score.upper()).isCloseTo(upper, within(0.005));
    }

    @Test
    void theNetPromoterScoreIsPromotersLessDetractors() {
        isAbout(nps(100, 50, 20), 30, 14.05, 44.20);
    }

    @Test
    void unanimousAnswersLeaveDoubt() {
        isAbout(nps(1, 1, 0), 100, -48.50, 98.50);
        assertThat(nps(10, 10, 0).lower()).isLessThan(90);
        assertThat(nps(10, 0, 10).upper()).isGreaterThan(-90);
    }

    @Test
    void promotersAndDetractorsMirrorEachOther() {
        for (var answers : new long[] {2, 7, 40, 1000}) {
            var one = nps(answers, answers / 2, answers / 4);
            var other = nps(answers, answers / 4, answers / 2);
            assertThat(one.value()).isEqualTo(-other.value());
            assertThat(one.lower()).isCloseTo(-other.upper(), within(1e-9));
        }
    }

    /// The adjusted interval approaches the plain one, `100·(p − d ± z·√((p + d − (p − d)²)/n))`.
    @Test
    void moreAnswersOfTheSameSharesSayItMorePrecisely() {
        var widths = LongStream.of(10, 100, 1000, 10_000)
                .mapToObj(n -> nps(n, n / 2, n / 5))
                .map(score -> score.upper() - score.lower())
                .toList();
        assertThat(widths).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        var many = nps(1_000_000, 500_000, 200_000);
        double half = 100 * 1.959964 * Math.sqrt((0.7 - 0.09) / 1_000_000);
        isAbout(many, 30, 30 - half, 30 + half);
    }

    @Test
    void satisfactionIsTheShareOfTheTwoBestAnswers() {
        isAbout(SurveyScore.of(SurveyQuestion.CSAT, new AnswerTally(600, 450, 0, 4, 1)), 75, 71.38, 78.30);
    }

    @Test
    void effortIsAMean() {
        // 4, 5, 5, 6, 7: mean 5.4, variance 1.3
        isAbout(SurveyScore.of(SurveyQuestion.CES, new AnswerTally(5, 0, 0, 5.4, 1.3)), 5.4, 4.40, 6.40);
        isAbout(SurveyScore.of(SurveyQuestion.CES, new AnswerTally(2, 0, 0, 6.5, 0.5)), 6.5, 5.52, 7);
    }

    @Test
    void oneAnswerHasNoInterval() {
        var score = SurveyScore.of(SurveyQuestion.EXPECTATION, new AnswerTally(1, 0, 0, 80, 0));
        assertThat(score.value()).isEqualTo(80);
        assertThat(score.lower()).isNull();
        assertThat(score.upper()).isNull();
    }

    @Test
    void countsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> new AnswerTally(3, 2, 2, 0, 0)).hasMessageContaining("2 high and 2 low of 3");
        assertThatThrownBy(() -> new AnswerTally(0, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
