package dev.waymark.assessment.pain.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.crm.evidence.CaseCounts.SourceWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReliefEffectTest {

    private static final int DECIDED = 24;
    private static final int LIVE = 25;

    /// So many cases a week until the initiative is live, and so many from then on.
    private static List<Long> steps(long before, long after, int weeks) {
        var counts = new ArrayList<>(Collections.nCopies(LIVE, before));
        counts.addAll(Collections.nCopies(weeks - LIVE, after));
        return counts;
    }

    private static EvidenceSeries series(int weeks) {
        return new EvidenceSeries(
                steps(20, 10, weeks),
                List.of(steps(10, 10, weeks), steps(12, 12, weeks), steps(10, 11, weeks), steps(12, 11, weeks)));
    }

    @Test
    void theChangeOfARateHasTheExampleOfItsComment() {
        var change = Change.ofRate(Collections.nCopies(10, 8L).stream().toList(), new WeekWindows(0, 5, 5, 5), false);
        assertThat(change.value()).isZero();
        var example = new ArrayList<>(Collections.nCopies(10, 8L));
        example.addAll(Collections.nCopies(10, 4L));
        var halved = Change.ofRate(example, new WeekWindows(0, 10, 10, 10), false);
        assertThat(halved.value()).isCloseTo(-0.687, within(0.0005));
        assertThat(halved.spread()).isCloseTo(0.0371, within(0.00005));
    }

    @Test
    void theStepOfASeriesIsMeasuredAgainstItsTrend() {
        var counts = new ArrayList<Long>();
        for (var week = 0; week < 20; week++) {
            counts.add(Math.round(Math.exp(4 + 0.1 * week - (week >= 12 ? 1 : 0)) - 0.5));
        }
        assertThat(Change.ofStep(counts, new WeekWindows(0, 12, 12, 8), false).value())
                .isCloseTo(-1, within(0.01));
    }

    @Test
    void aFallBeyondThatOfTheUntreatedIsAnEffect() {
        var effect = ReliefEffect.of(series(40), DECIDED, LIVE, 0.3);

        assertThat(effect.verdict()).isEqualTo(ReliefVerdict.YES);
        assertThat(effect.untreated()).isEqualTo(4);
        assertThat(effect.differences()).isNotNull();
        assertThat(ReliefEffect.percent(effect.differences().effect())).isCloseTo(-50, within(1.0));
        assertThat(effect.differences().low()).isLessThan(effect.differences().effect());
        assertThat(effect.differences().high()).isNegative();
        assertThat(effect.differences().asLarge()).isZero();
        assertThat(effect.differences().p()).isLessThan(0.01);
        assertThat(effect.interrupted()).isNotNull();
        assertThat(effect.naive()).isNotNull();
    }

    @Test
    void whatFallsEverywhereIsNoEffectThoughThePlainDifferenceSaysSo() {
        var all = List.of(steps(20, 12, 40), steps(10, 6, 40), steps(15, 9, 40), steps(30, 18, 40));
        var effect = ReliefEffect.of(new EvidenceSeries(all.getFirst(), all.subList(1, 4)), DECIDED, LIVE, 0.3);

        assertThat(effect.verdict()).isEqualTo(ReliefVerdict.NO);
        assertThat(ReliefEffect.percent(effect.naive())).isCloseTo(-40, within(1.0));
    }

    @Test
    void whatFollowsTheYearIsSubtractedWhereTheYearBeforeIsKnown() {
        var windows = WeekWindows.of(90, 92, 110);
        assertThat(windows.haveYearBefore()).isTrue();
        var counts = new ArrayList<Long>();
        for (var week = 0; week < 110; week++) {
            counts.add(week % 52 >= 40 ? 10L : 20L);
        }
        assertThat(Change.ofRate(counts, windows, true).value()).isCloseTo(0, within(1e-9));
        assertThat(Change.ofRate(counts, windows, false).value()).isLessThan(-0.2);
        assertThat(Change.ofStep(counts, windows, true).value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void withTooLittleEvidenceItSaysWhatIsMissing() {
        var young = ReliefEffect.of(series(28), DECIDED, LIVE, 0.3);
        assertThat(young.verdict()).isEqualTo(ReliefVerdict.CANNOT_TELL);
        assertThat(young.missing()).containsExactly("3 of 6 whole weeks since it is live");
        assertThat(young.differences()).isNull();

        var nothing = ReliefEffect.of(new EvidenceSeries(List.of(), List.of()), -3, 2, 0.3);
        assertThat(nothing.missing()).hasSize(4);
        assertThat(nothing.naive()).isNull();

        var few = ReliefEffect.of(
                new EvidenceSeries(steps(20, 10, 40), List.of(steps(10, 10, 40), steps(0, 5, 40), steps(9, 9, 40))),
                DECIDED,
                LIVE,
                0.3);
        assertThat(few.missing())
                .containsExactly(
                        "2 of 3 untreated pain points with at least 12 cases of the same sources in the weeks before");
        assertThat(ReliefEffect.of(series(40), 15, LIVE, 0.3).missing())
                .containsExactly("11 of 12 weeks before the decision, without the 4 directly before it");
    }

    @Test
    void theWindowsHaveTheExampleOfTheirComment() {
        assertThat(WeekWindows.of(60, 70, 90)).isEqualTo(new WeekWindows(30, 26, 70, 20));
    }

    @Test
    void seriesOfDifferentLengthsAreNotCompared() {
        assertThatThrownBy(() -> new EvidenceSeries(List.of(1L), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWholeWeeksOfTheSameSourcesCount() {
        var relieved = new UUID(0, 1);
        var untreated = new UUID(0, 2);
        var monday = LocalDate.parse("2027-01-04");
        var evidence = WeeklyEvidence.of(
                List.of(
                        new SourceWeek(relieved, "crm", monday, 5),
                        new SourceWeek(relieved, "crm", monday.plusWeeks(1), 6),
                        new SourceWeek(untreated, "crm", monday.plusWeeks(2), 7),
                        new SourceWeek(untreated, "other", monday.plusWeeks(2), 9),
                        new SourceWeek(untreated, "other", monday.plusWeeks(9), 9),
                        new SourceWeek(relieved, "crm", monday.plusWeeks(4), 8)),
                List.of(relieved),
                List.of(untreated));

        assertThat(evidence.firstMonday()).isEqualTo("2027-01-11");
        assertThat(evidence.series().treated()).containsExactly(6L, 0L, 0L);
        assertThat(evidence.series().controls()).containsExactly(List.of(0L, 7L, 0L));
        assertThat(evidence.weekOf(LocalDate.parse("2027-01-17"))).isZero();
        assertThat(evidence.weekOf(LocalDate.parse("2027-01-10"))).isEqualTo(-1);
        assertThat(evidence.weekFrom(LocalDate.parse("2027-01-12"))).isEqualTo(1);
        assertThat(WeeklyEvidence.of(List.of(), List.of(relieved), List.of(untreated))
                        .series()
                        .treated())
                .isEmpty();
    }
}
