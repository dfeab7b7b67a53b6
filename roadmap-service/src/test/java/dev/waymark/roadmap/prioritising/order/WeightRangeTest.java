package dev.waymark.roadmap.prioritising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightRangeTest {

    static final ChosenFormula SUM = new ChosenFormula(Formula.WEIGHTED_SUM, 0.6, List.of());

    static double mean(double[] weights, double[] scores) {
        var sum = 0.0;
        var total = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * scores[i];
            total += weights[i];
        }
        return sum / total;
    }

    static Judged judged(ChosenFormula formula, String id, double fit, double[] weights, double[] business, double it) {
        var b = mean(weights, business);
        return new Judged(
                id,
                b,
                it,
                fit,
                formula.mean(b, it) * fit,
                Map.of(
                        Side.BUSINESS,
                        IntStream.range(0, weights.length)
                                .mapToObj(
                                        i -> new Judged.Part("b" + i, "B" + i, weights[i], business[i], 1, business[i]))
                                .toList(),
                        Side.IT,
                        List.of(new Judged.Part("t", "T", 1, it, 1, it))));
    }

    @Test
    void theExampleOfTheComment() {
        var weights = new double[] {1, 1};
        var x = judged(ChosenFormula.DEFAULT, "X", 1, weights, new double[] {100, 0}, 50);
        var y = judged(ChosenFormula.DEFAULT, "Y", 1, weights, new double[] {40, 40}, 50);
        var ranges = WeightRange.of(ChosenFormula.DEFAULT, List.of(x, y), 1);
        assertThat(ranges).hasSize(3);
        assertThat(ranges.get(0).low()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(ranges.get(0).changesBelow()).isEqualTo("Y");
        assertThat(ranges.get(0).high()).isNull();
        // of the other criterion 1 · 100 = (1 + w) · 40
        assertThat(ranges.get(1).low()).isZero();
        assertThat(ranges.get(1).high()).isCloseTo(1.5, within(1e-12));
        assertThat(ranges.get(1).changesAbove()).isEqualTo("Y");
        assertThat(ranges.get(2).changesBelow()).isNull();
    }

    @Test
    void insideTheRangeTheFirstKeepTheirOrderAndJustBeyondTheyDoNot() {
        var random = new Random(63);
        var ended = 0;
        for (var round = 0; round < 300; round++) {
            var formula = round % 2 == 0 ? ChosenFormula.DEFAULT : SUM;
            var weights = new double[] {1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5)};
            var scores = new double[7][3];
            var it = new double[7];
            var fit = new double[7];
            for (var i = 0; i < 7; i++) {
                scores[i] = new double[] {random.nextInt(101), random.nextInt(101), random.nextInt(101)};
                it[i] = 1 + random.nextInt(100);
                fit[i] = 0.8 + random.nextInt(40) / 100.0;
            }
            var order = order(formula, weights, scores, it, fit);
            for (var range : WeightRange.of(formula, order, 3)) {
                if (range.side() == Side.IT) {
                    continue;
                }
                var position = range.criterionId().charAt(1) - '0';
                var high = range.high() == null ? 1000 : range.high();
                var before = top(order);
                assertThat(top(with(
                                position,
                                range.low() + (range.weight() - range.low()) * 0.001,
                                formula,
                                weights,
                                scores,
                                it,
                                fit)))
                        .isEqualTo(before);
                assertThat(top(with(
                                position, high - (high - range.weight()) * 0.001, formula, weights, scores, it, fit)))
                        .isEqualTo(before);
                if (range.high() != null) {
                    ended++;
                    assertThat(top(with(position, range.high() * 1.0001, formula, weights, scores, it, fit)))
                            .isNotEqualTo(before);
                }
            }
        }
        assertThat(ended).isGreaterThan(100);
    }

    private static List<Judged> with(
            int position,
            double weight,
            ChosenFormula formula,
            double[] weights,
            double[][] scores,
            double[] it,
            double[] fit) {
        var changed = weights.clone();
        changed[position] = weight;
        return order(formula, changed, scores, it, fit);
    }

    private static List<Judged> order(
            ChosenFormula formula, double[] weights, double[][] scores, double[] it, double[] fit) {
        var all = new ArrayList<Judged>();
        for (var i = 0; i < it.length; i++) {
            all.add(judged(formula, "I" + i, fit[i], weights, scores[i], it[i]));
        }
        all.sort(Comparator.comparingDouble((Judged each) -> Precision.rounded(each.priority()))
                .reversed()
                .thenComparing(Judged::id));
        return all;
    }

    private static List<String> top(List<Judged> order) {
        return order.stream().limit(3).map(Judged::id).toList();
    }

    @Test
    void formulasWithoutWeightsHaveNoRanges() {
        var rice = new ChosenFormula(Formula.RICE, 0.5, List.of("a", "b", "c"));
        var one = judged(ChosenFormula.DEFAULT, "X", 1, new double[] {1}, new double[] {1}, 1);
        assertThat(WeightRange.of(rice, List.of(one), 1)).isEmpty();
        assertThat(WeightRange.of(ChosenFormula.DEFAULT, List.of(), 1)).isEmpty();
        assertThat(RatingChange.into(1, rice, List.of(one, one))).isEmpty();
    }

    @Test
    void theSmallestChangeReachesTheKth() {
        var weights = new double[] {1, 1};
        var first = judged(ChosenFormula.DEFAULT, "F", 1, weights, new double[] {60.5, 60.5}, 50);
        var second = judged(ChosenFormula.DEFAULT, "S", 1, weights, new double[] {50, 50}, 50);
        assertThat(RatingChange.into(1, ChosenFormula.DEFAULT, List.of(first, second)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.initiativeId()).isEqualTo("S");
                    assertThat(change.criterionId()).isEqualTo("t");
                    assertThat(change.rise()).isCloseTo(10.5, within(1e-9));
                });
    }

    @Test
    void aRatingOfOneOfManyMustRiseByMoreAndNeverBeyondTheScale() {
        var part = new Judged.Part("b", "B", 1, 50, 4, 40.0);
        var it = new Judged.Part("t", "T", 1, 50, 1, 50.0);
        var second = new Judged("S", 50, 50, 1, 50, Map.of(Side.BUSINESS, List.of(part), Side.IT, List.of(it)));
        var near = new Judged("F", 55, 55, 1, 55, Map.of());
        var far = new Judged("F", 99, 99, 1, 99, Map.of());
        assertThat(RatingChange.into(1, ChosenFormula.DEFAULT, List.of(near, second)))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isCloseTo(60.5, within(1e-9)));
        assertThat(RatingChange.into(1, ChosenFormula.DEFAULT, List.of(far, second)))
                .isEmpty();
        var onlyBusiness = new Judged("S", 50, 50, 1, 50, Map.of(Side.BUSINESS, List.of(part), Side.IT, List.of()));
        assertThat(RatingChange.into(1, SUM, List.of(near, onlyBusiness)))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isCloseTo(40 + 4 * (5 / 0.6), within(1e-9)));
    }
}
