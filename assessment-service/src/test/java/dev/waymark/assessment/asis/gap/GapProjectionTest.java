package dev.waymark.assessment.asis.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapProjectionTest {

    private static final ExpectationGap EXAMPLE = GapExamples.example();
    private static final AdoptionCurve AT_ONCE = new AdoptionCurve(List.of(), List.of());

    @Test
    void withoutUpliftsTheGapIsTheSame() {
        var projection = GapProjection.of(EXAMPLE, List.of());
        assertThat(projection.path().stream().map(GapProjection.ProjectedGapPoint::gap))
                .containsExactlyElementsOf(
                        EXAMPLE.path().stream().map(GapPoint::gap).toList());
        assertThat(projection.closesOn()).isNull();
        assertThat(projection.closes()).isEqualTo("not within 3 years");
    }

    @Test
    void enoughUpliftClosesTheGapOnTheDayItGoesLive() {
        var live = LocalDate.of(2027, 4, 1);
        var projection = GapProjection.of(EXAMPLE, List.of(new Uplift("All", 20, live, AT_ONCE)));
        assertThat(projection.closesOn()).isEqualTo(live);
        assertThat(projection.path().stream().map(point -> GapExamples.rounded(point.gap())))
                .containsExactly("8.00", "-6.60", "-0.19", "7.34");
        assertThat(projection.path().get(3).standing()).isEqualTo(Standing.SHORTFALL);
    }

    @Test
    void whatGrowsIntoUseIsGoodEnoughBeforeItCloses() {
        var growing = new AdoptionCurve(List.of(1.0), List.of(1.0));
        var projection = GapProjection.of(EXAMPLE, List.of(new Uplift("Slow", 30, EXAMPLE.origin(), growing)));
        assertThat(projection.goodEnoughOn()).isBefore(projection.closesOn());
        var day = Reading.years(EXAMPLE.origin(), projection.closesOn());
        assertThat(EXAMPLE.gap(day) - 30 * day).isLessThanOrEqualTo(0);
        assertThat(EXAMPLE.gap(day - 1 / 365.25) - 30 * (day - 1 / 365.25)).isGreaterThan(0);
    }

    @Test
    void adoptionGrowsInStraightLines() {
        var curve = new AdoptionCurve(List.of(1.0, 3.0), List.of(0.4, 1.0));
        assertThat(curve.shareAfter(-0.1)).isZero();
        assertThat(curve.shareAfter(0)).isZero();
        assertThat(curve.shareAfter(0.5)).isEqualTo(0.2, within(1e-12));
        assertThat(curve.shareAfter(2)).isEqualTo(0.7, within(1e-12));
        assertThat(curve.shareAfter(10)).isEqualTo(1);
        assertThat(AT_ONCE.shareAfter(0)).isEqualTo(1);
        assertThat(AT_ONCE.shareAfter(-0.001)).isZero();
    }

    @Test
    void aPointAtGoLiveSaysWhereUseStarts() {
        var curve = new AdoptionCurve(List.of(0.0, 1.0), List.of(0.5, 1.0));
        assertThat(curve.shareAfter(0)).isEqualTo(0.5);
        assertThat(curve.shareAfter(0.5)).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void timesOfAdoptionAscend() {
        assertThatThrownBy(() -> new AdoptionCurve(List.of(1.0, 1.0), List.of(0.4, 1.0)))
                .hasMessageContaining("must ascend");
    }

    /// A law: more uplift never closes a gap later.
    @Test
    void moreUpliftNeverClosesLater() {
        var before = LocalDate.MAX;
        for (double points = 10; points <= 60; points += 5) {
            var growing = new AdoptionCurve(List.of(2.0), List.of(1.0));
            var closes = GapProjection.of(EXAMPLE, List.of(new Uplift("Some", points, EXAMPLE.origin(), growing)))
                    .closesOn();
            assertThat(closes == null ? LocalDate.MAX : closes).isBeforeOrEqualTo(before);
            before = closes == null ? LocalDate.MAX : closes;
        }
        assertThat(before).isNotEqualTo(LocalDate.MAX);
    }
}
