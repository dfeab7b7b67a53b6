package dev.waymark.assessment.asis.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QualityGapsTest {

    @Test
    void theLargestOfTheFirstFourNamesWhoAnswers() {
        var gaps = QualityGaps.of(new QualityGaps.Scores(85, 80, 72, 60, 75, 58));
        assertThat(gaps.gaps().stream().map(QualityGap::points)).containsExactly(5.0, 8.0, 12.0, 15.0, 27.0);
        assertThat(gaps.accountable()).containsExactly(QualityFunction.MARKETING);
        assertThat(gaps.reasons()).containsExactly("The largest of gaps 1 to 4 is 15.0: MARKETING answers for it.");
    }

    @Test
    void tiesAreStated() {
        var gaps = QualityGaps.of(new QualityGaps.Scores(80, 70, 60, 60, 60, 60));
        assertThat(gaps.accountable()).containsExactly(QualityFunction.RESEARCH, QualityFunction.DESIGN);
        assertThat(gaps.reasons().getFirst()).contains("RESEARCH and DESIGN answer for it together");
    }

    @Test
    void whereNothingIsLostNobodyIsNamed() {
        var gaps = QualityGaps.of(new QualityGaps.Scores(60, 60, 60, 70, 70, 20));
        assertThat(gaps.accountable()).isEmpty();
        assertThat(gaps.gaps().get(4).points()).isEqualTo(40);
    }

    /// A law: the first three gaps add up to expectation − delivery.
    @Test
    void theFirstThreeGapsLeadFromExpectationToDelivery() {
        for (double delivery = 0; delivery <= 100; delivery += 7) {
            var gaps = QualityGaps.of(new QualityGaps.Scores(90, 71, 64, delivery, 80, 50));
            assertThat(gaps.gaps().stream()
                            .limit(3)
                            .mapToDouble(QualityGap::points)
                            .sum())
                    .isEqualTo(90 - delivery, within(1e-9));
        }
    }
}
