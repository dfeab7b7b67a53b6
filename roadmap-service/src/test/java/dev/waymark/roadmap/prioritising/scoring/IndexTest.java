package dev.waymark.roadmap.prioritising.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final WeightedCriterion NEED = rated("need", Side.BUSINESS, 3);
    private static final WeightedCriterion RISK = rated("risk", Side.BUSINESS, 1);
    private static final WeightedCriterion REUSE = rated("reuse", Side.IT, 2);

    private static WeightedCriterion rated(String id, Side side, double weight) {
        return new WeightedCriterion(id, "Criterion " + id, side, weight, CriterionSource.RATED);
    }

    private static CriterionScore score(double... ratings) {
        var list = IntStream.range(0, ratings.length)
                .mapToObj(i -> new Rating("rater" + i, ratings[i]))
                .toList();
        return CriterionScore.rated(list, null);
    }

    @Test
    void anIndexIsTheWeightedMeanOfItsSideAndItsContributionsSumToIt() {
        var index = Index.of(
                Side.BUSINESS,
                List.of(NEED, RISK, REUSE),
                Map.of("need", score(80), "risk", score(40), "reuse", score(5)));
        assertThat(index.value()).isCloseTo(70, within(1e-12));
        assertThat(index.contributions()).extracting(Index.Contribution::points).containsExactly(60.0, 10.0);
        assertThat(index.missing()).isEmpty();
    }

    @Test
    void oneMissingScoreLeavesNoIndexButShowsWhatIsKnown() {
        var index = Index.of(Side.BUSINESS, List.of(NEED, RISK), Map.of("need", score(80)));
        assertThat(index.value()).isNull();
        assertThat(index.contributions()).extracting(Index.Contribution::points).containsExactly(60.0, null);
        assertThat(index.missing()).containsExactly("Criterion risk: nobody has rated it yet");
    }

    @Test
    void aSideWithoutCriteriaHasNoIndex() {
        assertThat(Index.of(Side.IT, List.of(NEED), Map.of("need", score(80))).missing())
                .containsExactly("no criterion on the IT side");
    }

    @Test
    void severalRatersCountAsTheirMeanAndTheirSpreadIsShown() {
        var score = score(60, 80, 100);
        assertThat(score.score()).isEqualTo(80);
        assertThat(score.spread()).isEqualTo(40);
        assertThat(score.raters()).isEqualTo(3);
        assertThat(score.reason()).isEqualTo("mean of 3 ratings between 60.0 and 100.0");
    }

    @Test
    void theSponsorAloneRatesNothingButCountsBesideOthers() {
        var sponsor = new Rating("spencer", 100);
        var alone = CriterionScore.rated(List.of(sponsor), "spencer");
        assertThat(alone.score()).isNull();
        assertThat(alone.raters()).isEqualTo(1);
        assertThat(alone.reason()).contains("its sponsor spencer alone");
        assertThat(CriterionScore.rated(List.of(sponsor, new Rating("olga", 50)), "spencer")
                        .score())
                .isEqualTo(75);
        assertThat(CriterionScore.rated(List.of(sponsor), "Spencer ").score()).isNull();
        assertThat(CriterionScore.rated(List.of(sponsor), "olga").score()).isEqualTo(100);
        assertThat(CriterionScore.rated(List.of(sponsor), null).score()).isEqualTo(100);
    }

    @Test
    void aComputedScoreHasNoSpread() {
        assertThat(CriterionScore.computed(12.5, "computed").spread()).isZero();
    }

    @Test
    void aWeightMustBeAboveZeroAndARatingWithinTheScale() {
        assertThatThrownBy(() -> rated("x", Side.IT, 0)).hasMessageContaining("must be above 0");
        assertThatThrownBy(() -> rated("x", Side.IT, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rating("r", 100.5)).hasMessageContaining("outside 0..100");
        assertThatThrownBy(() -> new Rating("r", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
