package dev.waymark.roadmap.prioritising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    static Index index(Side side, Double value) {
        return new Index(side, value, List.of(), value == null ? List.of(side.label() + " lacks a score") : List.of());
    }

    static Priority priority(Double b, Double t, Double fit) {
        return Priority.of(
                ChosenFormula.DEFAULT,
                new Priority.Facts(index(Side.BUSINESS, b), index(Side.IT, t), fit, Map.of(), 0));
    }

    @ParameterizedTest
    @CsvSource({"82, 40, 57.3", "75, 71, 73.0", "60, 85, 71.4", "55, 60, 57.4", "30, 35, 32.4"})
    void theExampleOfTheDomainHasItsGeometricMeans(double b, double t, double mean) {
        assertThat(priority(b, t, 1.0).value()).isCloseTo(mean, within(0.05));
    }

    @Test
    void thePriorityIsTheGeometricMeanTimesFitWithItsWholeDerivation() {
        var priority = priority(82.0, 40.0, 1.097);
        assertThat(priority.value()).isCloseTo(Math.sqrt(3280) * 1.097, within(1e-12));
        assertThat(priority.derivation())
                .containsExactly(
                        "business index B = 82.0",
                        "IT index T = 40.0",
                        "√(B·T) = 57.3",
                        "priority = √(B·T) · fit = 57.3 · 1.097 = 62.8");
        assertThat(priority.missing()).isEmpty();
    }

    @Test
    void oneSideAtZeroMakesThePriorityZero() {
        assertThat(priority(100.0, 0.0, 1.2).value()).isZero();
    }

    @Test
    void whatIsMissingIsSaidAndWhatIsKnownIsShown() {
        var priority = priority(82.0, null, null);
        assertThat(priority.value()).isNull();
        assertThat(priority.derivation()).containsExactly("business index B = 82.0");
        assertThat(priority.missing())
                .containsExactly("IT lacks a score", "no fit: the initiative has no category or no project risk yet");
    }

    @Test
    void aFitIsNeverNegative() {
        assertThatThrownBy(() -> priority(1.0, 1.0, -0.1)).hasMessageContaining("must not be negative");
    }

    @Test
    void equalPrioritiesShareTheBetterRankAndThoseWithoutFollowUnranked() {
        var order = PriorityOrder.of(List.of(
                ranked("I5", priority(null, 50.0, 1.0)),
                ranked("I4", priority(20.0, 20.0, 1.0)),
                ranked("I3", priority(50.0, 50.0, 1.0)),
                ranked("I2", priority(50.0, 50.0, 1.0)),
                ranked("I1", priority(90.0, 90.0, 1.0))));
        assertThat(order.ranked()).extracting(PriorityOrder.Ranked::code).containsExactly("I1", "I2", "I3", "I4", "I5");
        assertThat(order.ranked()).extracting(PriorityOrder.Ranked::rank).containsExactly(1, 2, 2, 4, null);
    }

    @Test
    void theOrderOfTheInitiativesChangesNoRank() {
        var random = new Random(32);
        for (var round = 0; round < 200; round++) {
            var initiatives = IntStream.range(0, 20)
                    .mapToObj(i -> ranked(
                            "C%02d".formatted(i),
                            priority(random.nextInt(5) * 12.5 + random.nextInt(3) * 7e-15, 50.0, 1.0)))
                    .collect(Collectors.toCollection(ArrayList::new));
            var before = PriorityOrder.of(initiatives);
            Collections.shuffle(initiatives, random);
            assertThat(PriorityOrder.of(initiatives)).isEqualTo(before);
        }
    }

    private static PriorityOrder.Ranked ranked(String code, Priority priority) {
        return new PriorityOrder.Ranked("id-" + code, code, priority, null);
    }

    @Test
    void prioritiesThatAreEqualOnPaperShareARank() {
        var order = PriorityOrder.of(IntStream.range(0, 200)
                .mapToObj(i -> new PriorityOrder.Ranked(
                        "I" + i, "C%03d".formatted(i), priority(50 + (i % 3 - 1) * 7e-15, 50.0, 1.0), null))
                .toList());
        assertThat(order.ranked()).extracting(PriorityOrder.Ranked::rank).containsOnly(1);
        assertThat(order.ranked())
                .extracting(PriorityOrder.Ranked::code)
                .first()
                .isEqualTo("C000");
    }
}
