package dev.waymark.assessment.asis.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeverLevelsTest {

    @Test
    void theWholeIsTheGeometricMeanAndTheLowestIsTheBottleneck() {
        var levels = LeverLevels.of(List.of(
                rated("ada", Lever.STRATEGY_AND_PLANNING, 4),
                rated("ada", Lever.DESIGN, 2),
                rated("ada", Lever.ENABLEMENT, 1),
                rated("ada", Lever.PERFORMANCE, 2)));
        assertThat(levels.overall()).isEqualTo(50, within(1e-9));
        assertThat(levels.overallTarget()).isEqualTo(100, within(1e-9));
        assertThat(levels.bottlenecks()).containsExactly(Lever.ENABLEMENT);
        assertThat(levels.reasons().getFirst()).isEqualTo("25 · (4.00 · 2.00 · 1.00 · 2.00)^(1/4) = 50.0.");
    }

    @Test
    void tiesAreStated() {
        var levels = LeverLevels.of(List.of(
                rated("ada", Lever.STRATEGY_AND_PLANNING, 3),
                rated("ada", Lever.DESIGN, 1),
                rated("ada", Lever.ENABLEMENT, 1),
                rated("ada", Lever.PERFORMANCE, 3)));
        assertThat(levels.bottlenecks()).containsExactly(Lever.DESIGN, Lever.ENABLEMENT);
    }

    @Test
    void theOrderOfRatingsChangesNoLevel() {
        var random = new Random(25);
        for (int i = 0; i < 200; i++) {
            var ratings = new ArrayList<LeverLevels.Rated>();
            for (int rater = 0; rater < 7; rater++) {
                for (var lever : Lever.values()) {
                    ratings.add(rated("r" + rater, lever, random.nextInt(5)));
                }
            }
            var before = LeverLevels.of(ratings);
            Collections.shuffle(ratings, random);
            var after = LeverLevels.of(ratings);
            assertThat(after.overall()).isEqualTo(before.overall());
            assertThat(after.bottlenecks()).isEqualTo(before.bottlenecks());
        }
    }

    @Test
    void anUnratedLeverLeavesTheWholeOpen() {
        var levels = LeverLevels.of(List.of(rated("ada", Lever.DESIGN, 1)));
        assertThat(levels.overall()).isNull();
        assertThat(levels.bottlenecks()).containsExactly(Lever.DESIGN);
        assertThat(levels.levers().getFirst().asIs()).isNull();
        assertThat(LeverLevels.of(List.of()).bottlenecks()).isEmpty();
    }

    @Test
    void aLeverAtNothingCannotBeMadeUpFor() {
        var levels = LeverLevels.of(Arrays.stream(Lever.values())
                .map(lever -> rated("ada", lever, lever == Lever.DESIGN ? 0 : 4))
                .toList());
        assertThat(levels.overall()).isZero();
    }

    @Test
    void theSpreadIsBetweenRatersNotFunctions() {
        var levels = LeverLevels.of(List.of(
                new LeverLevels.Rated("ada", Lever.DESIGN, BusinessFunction.SALES, 0, 4),
                new LeverLevels.Rated("ada", Lever.DESIGN, BusinessFunction.SERVICE, 2, 4),
                new LeverLevels.Rated("ben", Lever.DESIGN, BusinessFunction.SALES, 3, 3)));
        var design = levels.levers().get(1);
        assertThat(design.asIs()).isEqualTo(5 / 3.0, within(1e-12));
        assertThat(design.spread()).isEqualTo(new RaterSpread(2, Math.sqrt(2), 1, 3));
        assertThat(design.functions())
                .containsExactly(
                        new LeverLevel.FunctionLevel(BusinessFunction.SALES, 1.5, 3.5),
                        new LeverLevel.FunctionLevel(BusinessFunction.SERVICE, 2, 4));
    }

    @Test
    void oneRaterHasNoSpread() {
        assertThat(RaterSpread.of(List.of(2.0)).standardDeviation()).isNull();
    }

    /// A law: a geometric mean never passes the arithmetic one.
    @Test
    void theWholeNeverPassesTheMeanOfTheLevels() {
        for (int strategy = 0; strategy <= 4; strategy++) {
            for (int design = 0; design <= 4; design++) {
                var levels = LeverLevels.of(List.of(
                        rated("ada", Lever.STRATEGY_AND_PLANNING, strategy),
                        rated("ada", Lever.DESIGN, design),
                        rated("ada", Lever.ENABLEMENT, 3),
                        rated("ada", Lever.PERFORMANCE, 2)));
                assertThat(levels.overall()).isLessThanOrEqualTo(25 * (strategy + design + 5) / 4.0 + 1e-9);
            }
        }
    }

    private static LeverLevels.Rated rated(String rater, Lever lever, int asIs) {
        return new LeverLevels.Rated(rater, lever, BusinessFunction.SERVICE, asIs, 4);
    }
}
