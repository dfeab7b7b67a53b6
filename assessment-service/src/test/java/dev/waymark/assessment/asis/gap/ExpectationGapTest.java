package dev.waymark.assessment.asis.gap;

import static dev.waymark.assessment.asis.gap.GapExamples.ORIGIN;
import static dev.waymark.assessment.asis.gap.GapExamples.RATES;
import static dev.waymark.assessment.asis.gap.GapExamples.example;
import static dev.waymark.assessment.asis.gap.GapExamples.group;
import static dev.waymark.assessment.asis.gap.GapExamples.rounded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationGapTest {

    @Test
    void theExampleOfTheMethodComesOutDigitForDigit() {
        var gap = example();
        assertThat(gap.path().stream().map(point -> rounded(point.gap())))
                .containsExactly("8.00", "13.40", "19.81", "27.34");
        var inAYear = gap.path().get(1);
        assertThat(rounded(inAYear.requiredChangePerYear())).isEqualTo("16.40");
        assertThat(rounded(inAYear.engagementLedChangePerYear())).isEqualTo("13.40");
        assertThat(gap.standing()).isEqualTo(Standing.SHORTFALL);
        assertThat(gap.reasons())
                .containsExactly(
                        "All customers: E(t) = 70.00 · (1 +0.1200)^t, ASSUMED from 1; D(t) = 62.00 +3.00 · t, ASSUMED"
                                + " from 1; weight 1.00.",
                        "gap(0) = 70.00 − 62.00 = 8.00; t counts years of 365.25 days.",
                        "To close it by +1 year delivery must gain (78.40 − 62.00) / 1 = 16.40 points; 3.00 come by"
                                + " themselves.");
    }

    @Test
    void theOriginRequiresNothingYet() {
        assertThat(example().path().getFirst().requiredChangePerYear()).isNull();
        assertThat(example().path().getFirst().on()).isEqualTo(ORIGIN);
        assertThat(example().path().get(2).on()).isEqualTo(LocalDate.of(2028, 10, 1));
    }

    @Test
    void theOverallGapIsTheWeightedGapOfTheSegments() {
        var gap =
                ExpectationGap.of(List.of(group("families", 0.75, 70, 62), group("firms", 0.25, 60, 64)), RATES, 2, 3);
        assertThat(gap.gap(0)).isEqualTo(0.75 * 8 + 0.25 * -4, within(1e-12));
        for (var years : List.of(0.0, 0.5, 1.0, 2.0)) {
            var weighted = gap.groups().stream()
                    .mapToDouble(each -> each.weight()
                            * (each.expectation().compounded(years)
                                    - each.delivery().linear(years)))
                    .sum();
            assertThat(gap.gap(years)).isEqualTo(weighted, within(1e-9));
        }
    }

    @Test
    void bothEdgesOfTheBandAreGoodEnough() {
        assertThat(Standing.of(3, 3)).isEqualTo(Standing.GOOD_ENOUGH);
        assertThat(Standing.of(-3, 3)).isEqualTo(Standing.GOOD_ENOUGH);
        assertThat(Standing.of(3.01, 3)).isEqualTo(Standing.SHORTFALL);
        assertThat(Standing.of(-3.01, 3)).isEqualTo(Standing.OVERSHOOT);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        var unmeasured = new MeasuredGroup(null, 1, List.of(), List.of(new Reading(ORIGIN, 62)));
        assertThat(unmeasured.missing(null))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("EXPECTATION of all customers was never measured"),
                        second -> assertThat(second).contains("DELIVERY of all customers has 1 of the 3"));
        assertThat(unmeasured.missing(RATES)).hasSize(1);
        assertThat(group("firms", 1, 70, 62).missing(RATES)).isEmpty();
    }

    /// A law: the more is expected and the less is delivered, the larger the gap at every time.
    @Test
    void theGapNeverFallsWhenExpectationRises() {
        for (double expectation = 10; expectation < 100; expectation += 10) {
            var lower = ExpectationGap.of(List.of(group(null, 1, expectation, 50)), RATES, 5, 3);
            var higher = ExpectationGap.of(List.of(group(null, 1, expectation + 5, 45)), RATES, 5, 3);
            for (int years = 0; years <= 5; years++) {
                assertThat(higher.path().get(years).gap())
                        .isGreaterThan(lower.path().get(years).gap());
            }
        }
    }
}
