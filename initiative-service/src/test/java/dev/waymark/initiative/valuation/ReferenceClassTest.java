package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReferenceClassTest {

    private static final double CAP = 50;
    private static final double THRESHOLD = 1.5;
    private static final int DRAWS = 100_000;

    @Test
    void keepsTheMeanThatWasPublished() {
        assertThat(ReferenceClass.IT_PROJECTS.meanMultiple()).isCloseTo(5.47, within(1e-9));
        assertThat(ReferenceClass.IT_PROJECTS.tailIndex()).isCloseTo(1.1688, within(0.0005));

        var random = new SplittableRandom(3);
        double mean = random.doubles(1_000_000)
                .map(ReferenceClass.IT_PROJECTS::multiple)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(5.47, within(0.05));
    }

    /// Projects whose cost is within the estimate in 82 of 100 cases, and a multiple of it with tail index 1.2 in 18.
    @Test
    void itsIntervalsHoldFourFifthsOfAPlantedGeneratorWhereThoseOfPertDoNot() {
        var price = PriceExamples.yearly(0, PriceExamples.cost(0, 0, 80, 100, 130));
        var planted = new ReferenceClass(0.18, THRESHOLD, 1.2, CAP);
        var past = drawn(price, planted, 11, 2_000);
        var learnt = ReferenceClass.of(
                Arrays.stream(past).map(cost -> cost / expected(price)).toArray(), THRESHOLD, CAP);

        assertThat(learnt.share()).isCloseTo(0.18, within(0.03));
        assertThat(learnt.tailIndex()).isCloseTo(1.2, within(0.2));

        var future = drawn(price, planted, 12, DRAWS);
        var withClass = drawn(price, learnt, 13, DRAWS);
        var pert = drawn(price, new ReferenceClass(0, THRESHOLD, 1.2, CAP), 14, DRAWS);

        assertThat(coverage(withClass, future)).isBetween(0.78, 0.82);
        assertThat(coverage(pert, future)).isCloseTo(0.80 * 0.82, within(0.01));
    }

    @Test
    void theCostsOfAPriceAreShownWithAndWithoutIt() {
        var risk = Valuation.of(PriceExamples.workedExample(), Simulation.Draws.STANDARD)
                .costRisk();

        assertThat(risk.asEstimated().p50()).isCloseTo(538.3, within(3.0));
        assertThat(risk.asEstimated().p95()).isLessThan(900);
        assertThat(risk.withClass().p50()).isGreaterThan(risk.asEstimated().p50());
        assertThat(risk.withClass().p80()).isGreaterThan(risk.asEstimated().p80());
        // 5 of 18 cases of the tail are beyond P95: 1.5 · (18/5)^(1/1.1688) = 4.49 times 550.
        assertThat(risk.withClass().p95()).isCloseTo(550 * 4.49, within(120.0));
    }

    @Test
    void refusesWhatIsNoTail() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceClass(0.1, 1, 1.2, CAP));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReferenceClass(0.1, 2, 1.2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceClass.of(new double[] {1, 0.9}, THRESHOLD, CAP));
    }

    private static double expected(Price price) {
        return price.presentValueOfCosts().doubleValue();
    }

    /// Costs of projects as estimated, with a class laid over them.
    private static double[] drawn(Price price, ReferenceClass laidOver, long seed, int count) {
        var curve = AmountCurve.of(price.lines().getFirst().amount());
        var random = new SplittableRandom(seed);
        var costs = new double[count];
        for (int project = 0; project < count; project++) {
            costs[project] = random.nextDouble() < laidOver.share()
                    ? expected(price) * laidOver.multiple(random.nextDouble())
                    : curve.amount(random.nextGaussian());
        }
        return costs;
    }

    /// The share of the outcomes between P10 and P90 of what was foreseen.
    private static double coverage(double[] foreseen, double[] outcomes) {
        var quantiles = Quantiles.of(foreseen.clone(), 0.1, 0.9);
        double low = quantiles[0];
        double high = quantiles[1];
        return Arrays.stream(outcomes)
                        .filter(cost -> low <= cost && cost <= high)
                        .count()
                / (double) outcomes.length;
    }
}
