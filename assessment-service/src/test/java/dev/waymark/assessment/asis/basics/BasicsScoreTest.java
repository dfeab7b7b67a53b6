package dev.waymark.assessment.asis.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasicsScoreTest {

    @Test
    void theScoreIsTheShareThatPassesWeightedByVolume() {
        var score = BasicsScore.of(
                List.of(checked("Wait", BasicVerdict.PASSES, 3000), checked("E-mails", BasicVerdict.FAILS, 1000)), 70);
        assertThat(score.score()).isEqualTo(75);
        assertThat(score.basicsFirst()).isFalse();
        assertThat(score.reasons())
                .containsExactly("100 · 3000 / 4000 = 75.0; weighted by interactions per year.", "Not met: E-mails.");
    }

    @Test
    void theBasicsComeFirstOnlyBelowTheLimit() {
        var atTheLimit = BasicsScore.of(
                List.of(checked("Wait", BasicVerdict.PASSES, 7000), checked("E-mails", BasicVerdict.FAILS, 3000)), 70);
        assertThat(atTheLimit.score()).isEqualTo(70);
        assertThat(atTheLimit.basicsFirst()).isFalse();
        var below = BasicsScore.of(
                List.of(checked("Wait", BasicVerdict.PASSES, 6999), checked("E-mails", BasicVerdict.FAILS, 3001)), 70);
        assertThat(below.score()).isEqualTo(69.99, within(1e-9));
        assertThat(below.basicsFirst()).isTrue();
        assertThat(below.basicsFirstBelow()).isEqualTo(70);
    }

    @Test
    void whatNobodyHasReadDoesNotPass() {
        var score = BasicsScore.of(
                List.of(checked("Wait", BasicVerdict.PASSES, 1), checked("Delay", BasicVerdict.UNREAD, 1)), 70);
        assertThat(score.score()).isEqualTo(50);
        assertThat(score.unread()).isEqualTo(1);
        assertThat(score.basicsFirst()).isTrue();
    }

    @Test
    void withoutVolumesEachWeighsTheSame() {
        var score = BasicsScore.of(
                List.of(
                        checked("A", BasicVerdict.PASSES, 0),
                        checked("B", BasicVerdict.PASSES, 0),
                        checked("C", BasicVerdict.FAILS, 0)),
                70);
        assertThat(score.score()).isEqualTo(200 / 3.0, within(1e-9));
        assertThat(score.reasons().getFirst()).contains("weighted by number");
    }

    @Test
    void withoutBasicsThereIsNoScore() {
        assertThat(BasicsScore.of(List.of(), 70).score()).isNull();
    }

    @Test
    void theThresholdItselfPasses() {
        assertThat(MeterDirection.AT_MOST.passes(5, 5)).isTrue();
        assertThat(MeterDirection.AT_MOST.passes(5.1, 5)).isFalse();
        assertThat(MeterDirection.AT_LEAST.passes(5, 5)).isTrue();
        assertThat(MeterDirection.AT_LEAST.passes(4.9, 5)).isFalse();
    }

    /// A law: the score of two sets together lies between the scores of the two.
    @Test
    void theScoreOfTwoSetsLiesBetweenTheirScores() {
        var good = List.of(checked("A", BasicVerdict.PASSES, 10), checked("B", BasicVerdict.FAILS, 5));
        var bad = List.of(checked("C", BasicVerdict.PASSES, 2), checked("D", BasicVerdict.FAILS, 30));
        var both = BasicsScore.of(Stream.concat(good.stream(), bad.stream()).toList(), 70);
        assertThat(both.score())
                .isBetween(
                        BasicsScore.of(bad, 70).score(),
                        BasicsScore.of(good, 70).score());
    }

    /// Volumes weigh only by their ratios: order, scale and a basic in two halves change neither score nor verdict.
    @Test
    void neitherOrderNorScaleNorHalvesChangeTheScoreThatIsShown() {
        var random = new Random(21);
        for (int i = 0; i < 500; i++) {
            var checked = Stream.generate(() -> checked(
                            "M",
                            random.nextBoolean() ? BasicVerdict.PASSES : BasicVerdict.FAILS,
                            random.nextInt(1, 10_000) / 10.0))
                    .limit(random.nextInt(1, 9))
                    .collect(Collectors.toCollection(ArrayList::new));
            var before = BasicsScore.of(checked, 70);
            int factor = random.nextInt(2, 50);
            checked.replaceAll(each -> checked(each.meter(), each.verdict(), each.volume() * factor));
            var split = checked.removeLast();
            checked.addAll(Collections.nCopies(2, checked(split.meter(), split.verdict(), split.volume() / 2)));
            Collections.shuffle(checked, random);
            var after = BasicsScore.of(checked, 70);
            assertThat(Precision.rounded(after.score())).isEqualTo(Precision.rounded(before.score()));
            assertThat(after.basicsFirst()).isEqualTo(before.basicsFirst());
        }
    }

    private static BasicsScore.Checked checked(String meter, BasicVerdict verdict, double volume) {
        return new BasicsScore.Checked(meter, verdict, volume);
    }
}
