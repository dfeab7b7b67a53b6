package dev.waymark.assessment.pain.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is answered for weekly series of which the effect is known. Counts are Poisson around a rate of 8
/// to 38 a week that wanders (autocorrelation 0.4, standard deviation 0.2 on the log scale); each series
/// has a trend of its own.
class PlantedSeriesTest {

    private static final int SERIES = 1000;
    private static final int UNTREATED = 8;
    private static final int AFTER = 16;
    private static final double WANDERING = 0.2;
    private static final double MEMORY = 0.4;
    private static final double REAL = Math.log(1 - 0.4);

    private enum Kind {
        NOTHING,
        EFFECT,
        TREND,
        SEASON,
        REGRESSION_TO_THE_MEAN
    }

    private final Random random = new Random(20270101);
    private final EnumMap<Kind, Integer> saidYes = new EnumMap<>(Kind.class);
    private final EnumMap<Kind, Integer> naiveSaidYes = new EnumMap<>(Kind.class);
    private int covered;

    @Test
    void itSeldomSaysYesToNothingAndItsIntervalHoldsAsOftenAsItSays() {
        for (var i = 0; i < SERIES; i++) {
            ask(Kind.values()[i % Kind.values().length], i % 2 == 0 ? 44 : 140);
        }

        var ofEach = SERIES / (double) Kind.values().length;
        var ofNothing = ofEach * (Kind.values().length - 1);
        var falseYes = (sum(saidYes) - saidYes.get(Kind.EFFECT)) / ofNothing;
        var naiveFalseYes = (sum(naiveSaidYes) - naiveSaidYes.get(Kind.EFFECT)) / ofNothing;
        var coverage = covered / (double) SERIES;
        System.out.printf(
                "planted series: false YES %.1f %% (naive rule %.1f %%), coverage of the 95 %% interval %.1f %%, YES to real effects %.1f %%; YES by kind %s, naive %s%n",
                100 * falseYes,
                100 * naiveFalseYes,
                100 * coverage,
                100 * saidYes.get(Kind.EFFECT) / ofEach,
                saidYes,
                naiveSaidYes);

        assertThat(falseYes).isLessThanOrEqualTo(0.05);
        assertThat(coverage).isBetween(0.93, 0.97);
        assertThat(naiveFalseYes).isGreaterThan(0.2);
        assertThat(saidYes.get(Kind.EFFECT) / ofEach).isGreaterThan(0.5);
    }

    private void ask(Kind kind, int decided) {
        var live = decided + 6;
        var weeks = live + AFTER;
        var all = new ArrayList<List<Long>>();
        for (var i = 0; i <= UNTREATED; i++) {
            all.add(series(kind, live, weeks, i == 0 && kind == Kind.EFFECT ? REAL : 0));
        }
        if (kind == Kind.REGRESSION_TO_THE_MEAN) {
            Collections.swap(all, 0, mostRisen(all, decided));
        }
        var series = new EvidenceSeries(all.getFirst(), all.subList(1, all.size()));
        var effect = ReliefEffect.of(series, decided, live, 0.3);
        var interval = effect.differences();
        assertThat(interval).isNotNull();
        var planted = kind == Kind.EFFECT ? REAL : 0;
        covered += interval.low() <= planted && planted <= interval.high() ? 1 : 0;
        saidYes.merge(kind, effect.verdict() == ReliefVerdict.YES ? 1 : 0, Integer::sum);
        naiveSaidYes.merge(kind, naiveYes(all.getFirst(), decided, live) ? 1 : 0, Integer::sum);
    }

    private List<Long> series(Kind kind, int live, int weeks, double effect) {
        var rate = Math.log(8 + 30 * random.nextDouble());
        var slope = (kind == Kind.TREND ? -0.8 : 0) + 0.1 * random.nextGaussian();
        var season = kind == Kind.SEASON ? 0.4 : 0;
        var wandering = WANDERING * random.nextGaussian();
        var counts = new ArrayList<Long>();
        for (var week = 0; week < weeks; week++) {
            wandering = MEMORY * wandering + Math.sqrt(1 - MEMORY * MEMORY) * WANDERING * random.nextGaussian();
            counts.add(poisson(Math.exp(rate
                    + wandering
                    + slope * (week - live) / 52
                    + season * Math.sin(2 * Math.PI * (week - live) / 52 + Math.PI)
                    + (week >= live ? effect : 0))));
        }
        return counts;
    }

    private long poisson(double mean) {
        var limit = Math.exp(-mean);
        var product = random.nextDouble();
        var count = 0L;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /// As people choose: what has risen most in the last four weeks.
    private static int mostRisen(List<List<Long>> all, int decided) {
        var most = 0;
        for (var i = 1; i < all.size(); i++) {
            most = rise(all.get(i), decided) > rise(all.get(most), decided) ? i : most;
        }
        return most;
    }

    private static double rise(List<Long> series, int decided) {
        return EvidenceSeries.sum(series, decided - 4, 4) / (double) EvidenceSeries.sum(series, 0, decided - 4);
    }

    /// The weekly mean fell, and a Poisson interval of the ratio excludes 1.
    private static boolean naiveYes(List<Long> series, int decided, int live) {
        var weeks = Math.min(decided, WeekWindows.LONGEST);
        double before = EvidenceSeries.sum(series, decided - weeks, weeks);
        double after = EvidenceSeries.sum(series, live, AFTER);
        return Math.log(after / AFTER) - Math.log(before / weeks) + 1.96 * Math.sqrt(1 / after + 1 / before) < 0;
    }

    private static int sum(EnumMap<Kind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
