package dev.waymark.initiative.climate;

import static dev.waymark.initiative.climate.ClimateExamples.DAY;
import static dev.waymark.initiative.climate.ClimateExamples.RULE;
import static dev.waymark.initiative.climate.ClimateExamples.pmiFor;
import static dev.waymark.initiative.climate.ClimateExamples.reading;
import static dev.waymark.initiative.climate.ClimateExamples.readings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EconomicClimateTest {

    @Test
    void reproducesTheWorkedExamples() {
        assertThat(climate(readings(DAY, 57, 101.5, 0.5)).index()).isCloseTo(65.5, within(1e-9));
        assertThat(climate(readings(DAY, 57, 101.5, 0.5)).state()).isEqualTo(ClimateState.STRONG);
        assertThat(climate(readings(DAY, 43, 98.6, -0.6)).index()).isCloseTo(-67, within(1e-9));
        assertThat(climate(readings(DAY, 43, 98.6, -0.6)).state()).isEqualTo(ClimateState.WEAK);
    }

    @Test
    void anIndexOf40OnPaperTurnsANeutralClimateStrong() {
        var climate = climate(
                List.of(reading(ClimateIndicator.PMI, DAY, 54), reading(ClimateIndicator.OECD_CLI, DAY, 101.6)));

        assertThat(climate.index()).isEqualTo(40);
        assertThat(climate.state()).isEqualTo(ClimateState.STRONG);
        assertThat(ClimateState.NEUTRAL.next(39.99999999999999, RULE)).isEqualTo(ClimateState.STRONG);
        assertThat(ClimateState.NEUTRAL.next(-39.99999999999999, RULE)).isEqualTo(ClimateState.WEAK);
        assertThat(ClimateState.STRONG.next(19.999999999999996, RULE)).isEqualTo(ClimateState.STRONG);
    }

    @Test
    void saysWhatEveryIndicatorAdds() {
        var climate = climate(readings(DAY, 57, 101.5, 0.5));

        assertThat(climate.contributions().stream()
                        .map(EconomicClimate.Contribution::points)
                        .map(Math::round))
                .containsExactly(28L, 23L, 15L);
        assertThat(climate.missing()).isEmpty();
    }

    @Test
    void staysWithinItsRange() {
        assertThat(climate(readings(DAY, 100, 150, 9)).index()).isEqualTo(100);
        assertThat(climate(readings(DAY, 0, 50, -1)).index()).isEqualTo(-100);
    }

    @Test
    void withoutReadingsIsNeutralAndSaysSo() {
        var climate = climate(List.of());

        assertThat(climate.index()).isZero();
        assertThat(climate.state()).isEqualTo(ClimateState.NEUTRAL);
        assertThat(climate.missing()).containsExactly(ClimateIndicator.values());
    }

    @Test
    void takesAMissingIndicatorAsNeutral() {
        var climate = climate(List.of(reading(ClimateIndicator.OECD_CLI, DAY, 101)));

        assertThat(climate.index()).isCloseTo(15, within(1e-9));
        assertThat(climate.missing()).containsExactly(ClimateIndicator.PMI, ClimateIndicator.ORDER_INTAKE);
    }

    @Test
    void takesTheLatestDayHoweverLateItWasRecorded() {
        var climate = climate(List.of(pmiFor(20, 10), pmiFor(-20, 3)));

        assertThat(climate.index()).isCloseTo(20, within(1e-9));
    }

    @Test
    void ofTwoReadingsForOneDayTakesTheOneRecordedLater() {
        var climate = climate(List.of(pmiFor(20, 0), pmiFor(-20, 0)));

        assertThat(climate.index()).isCloseTo(-20, within(1e-9));
    }

    @Test
    void changesItsNameOnlyWhenABoundaryIsPassedByTheHysteresis() {
        assertThat(stateAfter(39)).isEqualTo(ClimateState.NEUTRAL);
        assertThat(stateAfter(40)).isEqualTo(ClimateState.STRONG);
        assertThat(stateAfter(40, 20)).isEqualTo(ClimateState.STRONG);
        assertThat(stateAfter(40, 19)).isEqualTo(ClimateState.NEUTRAL);
        assertThat(stateAfter(-39)).isEqualTo(ClimateState.NEUTRAL);
        assertThat(stateAfter(-40)).isEqualTo(ClimateState.WEAK);
        assertThat(stateAfter(-40, -20)).isEqualTo(ClimateState.WEAK);
        assertThat(stateAfter(-40, -19)).isEqualTo(ClimateState.NEUTRAL);
        assertThat(stateAfter(-40, 40)).isEqualTo(ClimateState.STRONG);
        assertThat(stateAfter(40, -40)).isEqualTo(ClimateState.WEAK);
        assertThat(stateAfter(40, -39)).isEqualTo(ClimateState.NEUTRAL);
    }

    @Test
    void aRevisedPastReadingCountsTodayAndRenamesNothing() {
        var february = DAY.plusMonths(1);
        var readings = new ArrayList<>(readings(DAY, 57, 101.5, 0.5));
        readings.add(reading(ClimateIndicator.PMI, february, 57));
        readings.add(reading(ClimateIndicator.ORDER_INTAKE, february, 0.5));
        assertThat(climate(readings).state()).isEqualTo(ClimateState.STRONG);

        readings.add(reading(ClimateIndicator.OECD_CLI, DAY, 98.6));
        var revised = climate(readings);

        // 28 − 21 + 15: had January been named again, it would never have been strong.
        assertThat(revised.index()).isEqualTo(22);
        assertThat(revised.state()).isEqualTo(ClimateState.STRONG);
        assertThat(revised.contributions())
                .extracting(EconomicClimate.Contribution::vintage)
                .containsExactly(1, 2, 1);
    }

    @Test
    void theHistoryShowsWhatWasKnownOnEachDay() {
        var first = LocalDate.parse("2026-01-01");
        var second = LocalDate.parse("2026-01-10");
        var february = LocalDate.parse("2026-02-01");
        var climate = climate(List.of(
                reading(ClimateIndicator.PMI, first, 57),
                reading(ClimateIndicator.OECD_CLI, second, 101.5),
                reading(ClimateIndicator.ORDER_INTAKE, second, 0.5),
                reading(ClimateIndicator.PMI, february, 57),
                reading(ClimateIndicator.OECD_CLI, second, 98.6)));

        assertThat(climate.history())
                .containsExactly(
                        new EconomicClimate.Point(first, 28, ClimateState.NEUTRAL),
                        new EconomicClimate.Point(second, 65.5, ClimateState.STRONG),
                        new EconomicClimate.Point(february, 22, ClimateState.STRONG));
    }

    @Test
    void theHistoryEndsWithTodayAndGoesBackSixtyDays() {
        var random = new SplittableRandom(30);
        for (int i = 0; i < 50; i++) {
            var readings = new ArrayList<ClimateReading>();
            int count = random.nextInt(1, 100);
            for (int reading = 0; reading < count; reading++) {
                readings.add(pmiFor(random.nextInt(-100, 101), random.nextInt(120)));
                var climate = climate(readings);
                var last = climate.history().getLast();

                assertThat(last.index()).isEqualTo(climate.computedIndex());
                assertThat(last.state()).isEqualTo(climate.computedState());
                assertThat(climate.history())
                        .hasSizeLessThanOrEqualTo(EconomicClimate.MOST_POINTS)
                        .isSortedAccordingTo(Comparator.comparing(EconomicClimate.Point::day));
            }
        }
        var days = IntStream.range(0, 100).mapToObj(day -> pmiFor(0, day)).toList();

        assertThat(climate(days).history())
                .hasSize(EconomicClimate.MOST_POINTS)
                .endsWith(new EconomicClimate.Point(DAY.plusDays(99), 0, ClimateState.NEUTRAL));
        assertThat(climate(List.of()).history()).isEmpty();
    }

    @Test
    void aRevisionOfTheLatestDayGoesOnFromTheNameThatThatDayWasGiven() {
        assertThat(climate(List.of(pmiFor(45, 0), pmiFor(25, 0))).state()).isEqualTo(ClimateState.STRONG);
        assertThat(climate(List.of(pmiFor(45, 0), pmiFor(15, 0))).state()).isEqualTo(ClimateState.NEUTRAL);
    }

    /// PMI alone would end the strong climate of the day before; with orders the day is strong.
    @Test
    void whileTheReadingsOfADayComeInItsNameFollowsFromTheDayBefore() {
        var next = DAY.plusDays(1);
        var climate = climate(List.of(
                reading(ClimateIndicator.PMI, DAY, 58),
                reading(ClimateIndicator.ORDER_INTAKE, DAY, 0.5),
                reading(ClimateIndicator.PMI, next, 47),
                reading(ClimateIndicator.ORDER_INTAKE, next, 1.2)));

        assertThat(climate.index()).isEqualTo(24);
        assertThat(climate.state()).isEqualTo(ClimateState.STRONG);
    }

    @Test
    void aNameThatWasKeptIsNotDerivedAgain() {
        var kept = new NamedState(DAY, ClimateState.NEUTRAL, ClimateState.STRONG);
        var old = new ClimateReading(ClimateIndicator.PMI, DAY, 57, "kept under another rule", Instant.EPOCH, kept);

        assertThat(climate(List.of(old)).state()).isEqualTo(ClimateState.STRONG);
        assertThat(climate(List.of(old, pmiFor(25, 1))).state()).isEqualTo(ClimateState.STRONG);
        assertThat(climate(List.of(old, pmiFor(15, 1))).state()).isEqualTo(ClimateState.NEUTRAL);
    }

    /// The name of a day is determined again while its first values come in, so their order does not matter either.
    @Test
    void theOrderInWhichTheValuesOfADayAreRecordedChangesNothing() {
        var random = new SplittableRandom(28);
        for (int i = 0; i < 300; i++) {
            var readings = new ArrayList<>(readings(
                    DAY,
                    random.nextInt(400, 601) / 10.0,
                    random.nextInt(970, 1031) / 10.0,
                    random.nextInt(-10, 11) / 10.0));
            var before = climate(readings);
            Collections.shuffle(readings, new Random(i));

            assertThat(climate(readings)).isEqualTo(before);
        }
    }

    @Test
    void measuringInOtherUnitsWithTheSameWeightsChangesNoDigit() {
        var random = new SplittableRandom(29);
        var tenfold = new ClimateRule(
                Map.of(
                        ClimateIndicator.PMI, new ClimateRule.IndicatorRule(500, 100, 0.4),
                        ClimateIndicator.OECD_CLI, new ClimateRule.IndicatorRule(1000, 20, 0.3),
                        ClimateIndicator.ORDER_INTAKE, new ClimateRule.IndicatorRule(0, 10, 0.3)),
                RULE.boundary(),
                RULE.hysteresis());
        for (int i = 0; i < 300; i++) {
            int pmi = random.nextInt(400, 601);
            int cli = random.nextInt(970, 1031);
            int orders = random.nextInt(-10, 11);
            var one = climate(readings(DAY, pmi / 10.0, cli / 10.0, orders / 10.0));
            var other = EconomicClimate.of(readings(DAY, pmi, cli, orders), tenfold, null);

            assertThat(other.index()).isEqualTo(one.index());
            assertThat(other.state()).isEqualTo(one.state());
        }
    }

    @Test
    void keepsItsNameWhileTheIndexWaversAroundABoundary() {
        var random = new SplittableRandom(9);
        for (double start : new double[] {45, 15}) {
            var readings = new ArrayList<ClimateReading>();
            readings.add(pmiFor(start, 0));
            var before = climate(readings).state();
            for (int day = 1; day < 200; day++) {
                readings.add(pmiFor(30 + random.nextDouble(-9.9, 9.9), day));
                assertThat(climate(readings).state()).isEqualTo(before);
            }
        }
    }

    @Test
    void isOverriddenAtOnceAndStillShowsWhatWasComputed() {
        var overridden = EconomicClimate.of(
                readings(DAY, 57, 101.5, 0.5),
                RULE,
                new ClimateOverride(-35, "Our largest customer is leaving.", LocalDate.MAX));

        assertThat(overridden.index()).isEqualTo(-35);
        assertThat(overridden.state()).isEqualTo(ClimateState.WEAK);
        assertThat(overridden.computedIndex()).isCloseTo(65.5, within(1e-9));
        assertThat(overridden.computedState()).isEqualTo(ClimateState.STRONG);
        assertThat(EconomicClimate.of(List.of(), RULE, new ClimateOverride(29, "r", LocalDate.MAX))
                        .state())
                .isEqualTo(ClimateState.NEUTRAL);
        assertThat(EconomicClimate.of(List.of(), RULE, new ClimateOverride(30, "r", LocalDate.MAX))
                        .state())
                .isEqualTo(ClimateState.STRONG);
    }

    @Test
    void neverFallsWhenAnIndicatorRises() {
        var random = new SplittableRandom(10);
        for (int i = 0; i < 300; i++) {
            double pmi = random.nextDouble(30, 70);
            double cli = random.nextDouble(96, 104);
            double orders = random.nextDouble(-1, 1);
            double before = climate(readings(DAY, pmi, cli, orders)).index();

            assertThat(climate(readings(DAY, pmi + 1, cli + 0.1, orders + 0.1)).index())
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void knowsWhatValuesMakeSense() {
        assertThat(ClimateIndicator.PMI.admits(101)).isFalse();
        assertThat(ClimateIndicator.OECD_CLI.admits(99.3)).isTrue();
        assertThat(ClimateIndicator.ORDER_INTAKE.admits(-1.01)).isFalse();
    }

    @Test
    void refusesRulesAndOverridesWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateRule(Map.of(), 30, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateRule(RULE.indicators(), 10, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateRule(RULE.indicators(), 95, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateRule.IndicatorRule(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateOverride(101, "why", LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClimateOverride(10, " ", LocalDate.MAX));
    }

    private static EconomicClimate climate(List<ClimateReading> readings) {
        return EconomicClimate.of(readings, RULE, null);
    }

    /// The state after the climate was, day after day, as given.
    private static ClimateState stateAfter(double... climates) {
        var readings = new ArrayList<ClimateReading>();
        for (int day = 0; day < climates.length; day++) {
            readings.add(pmiFor(climates[day], day));
        }
        return climate(readings).state();
    }
}
