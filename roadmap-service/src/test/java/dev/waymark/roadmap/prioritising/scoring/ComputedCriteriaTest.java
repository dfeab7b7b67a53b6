package dev.waymark.roadmap.prioritising.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.prioritising.scoring.ExpectedValue.Anchor;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Mitigation;
import dev.waymark.roadmap.prioritising.scoring.PainRelief.Pain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedCriteriaTest {

    private static final List<Pain> PAINS = List.of(
            new Pain("A", "Waiting", 100.0),
            new Pain("B", "Repeating", 225.9),
            new Pain("C", "Delays", 207.4),
            new Pain("D", "E-mail", 66.7));

    @Test
    void painReliefIsTheShareOfAllPainThatIsRelieved() {
        var relief = PainRelief.of(PAINS, List.of(new Mitigation("B", 0.5, 0.5, 0.5)));
        assertThat(relief.score()).isCloseTo(100 * 112.95 / 600.0, within(1e-9));
        assertThat(relief.contributions()).singleElement().satisfies(part -> {
            assertThat(part.shareOfPain()).isCloseTo(225.9 / 600, within(1e-12));
            assertThat(part.points()).isEqualTo(relief.score());
        });
        assertThat(relief.reasons())
                .startsWith(
                        "100 · Σ m·P / Σ P over the pain points of the round, m = (low + 4·likely + high)/6",
                        "relieves 1 of 4 pain points of the round")
                .hasSize(3)
                .last()
                .asString()
                .contains("is 0.377 of all pain, m = 0.500: 18.8 points");
    }

    @Test
    void theExpectedMitigationIsThePertMeanBetweenLowAndHigh() {
        var relief = PainRelief.of(List.of(new Pain("A", "Waiting", 50)), List.of(new Mitigation("A", 0.1, 0.2, 0.9)));
        assertThat(relief.score()).isCloseTo(30, within(1e-9));
        assertThat(relief.low()).isCloseTo(10, within(1e-9));
        assertThat(relief.high()).isCloseTo(90, within(1e-9));
    }

    @Test
    void twoMitigationsOfOnePainPointActOneAfterTheOther() {
        var twice = List.of(new Mitigation("A", 0.5, 0.5, 0.5), new Mitigation("A", 0.4, 0.4, 0.4));
        assertThat(PainRelief.of(List.of(new Pain("A", "Waiting", 1)), twice).score())
                .isCloseTo(70, within(1e-9));
    }

    @Test
    void relievingEverythingWhollyScores100AndNothingScores0() {
        var all = PAINS.stream()
                .map(pain -> new Mitigation(pain.painPointId(), 1, 1, 1))
                .toList();
        assertThat(PainRelief.of(PAINS, all).score()).isCloseTo(100, within(1e-9));
        assertThat(PainRelief.of(PAINS, List.of()).score()).isZero();
    }

    @Test
    void aPainPointThatWasNotRankedIsNamedAndCountsNothing() {
        var relief = PainRelief.of(PAINS, List.of(new Mitigation("Z", 1, 1, 1)));
        assertThat(relief.score()).isZero();
        assertThat(relief.reasons()).contains("pain point Z was not ranked and counts 0");
    }

    @Test
    void withoutRankedPainThereIsNoScore() {
        assertThat(PainRelief.of(List.of(), List.of()).score()).isNull();
        assertThat(PainRelief.of(List.of(new Pain("A", "Waiting", 0)), List.of())
                        .reasons())
                .containsExactly("no closed ranking round gives any pain");
    }

    @Test
    void aMitigationMustRiseWithinItsRange() {
        assertThatThrownBy(() -> new Mitigation("A", 0.5, 0.4, 0.6)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Mitigation("A", 0.5, 0.6, 1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "-100, 100, 0",
        "-50, 100, 0",
        "-25, 100, 12.5",
        "0, 100, 25",
        "25, 100, 37.5",
        "50, 100, 50",
        "100, 100, 75",
        "150, 100, 87.5",
        "200, 100, 100",
        "1000, 100, 100",
        "5, 0, 100",
        "0, 0, 25",
        "-5, 0, 0"
    })
    void expectedValueIsReadOffAnAbsoluteRubric(double netPresentValue, double cost, double score) {
        assertThat(ExpectedValue.of(netPresentValue, cost).score()).isCloseTo(score, within(1e-9));
    }

    @Test
    void expectedValueNamesItsInputs() {
        assertThat(ExpectedValue.of(82.11, 550.0).reason())
                .isEqualTo(
                        "mean NPV 82.11 over expected cost 550.00: ratio 0.149 scores 32.5; anchors -0.5 → 0, 0.0 → 25,"
                                + " 0.5 → 50, 1.0 → 75, 2.0 → 100, straight lines between");
    }

    @Test
    void whatIsNotPricedHasNoExpectedValue() {
        assertThat(ExpectedValue.of(null, 5.0).score()).isNull();
        assertThat(ExpectedValue.of(5.0, null).score()).isNull();
    }

    @Test
    void aRubricMustRise() {
        var falling = List.of(new Anchor(0, 50), new Anchor(1, 40));
        assertThatThrownBy(() -> ExpectedValue.of(1.0, 1.0, falling)).hasMessageContaining("anchors must rise");
        var standing = List.of(new Anchor(1, 40), new Anchor(1, 50));
        assertThatThrownBy(() -> ExpectedValue.of(1.0, 1.0, standing)).hasMessageContaining("anchors must rise");
        assertThatThrownBy(() -> ExpectedValue.of(1.0, -1.0)).hasMessageContaining("must not be negative");
    }
}
