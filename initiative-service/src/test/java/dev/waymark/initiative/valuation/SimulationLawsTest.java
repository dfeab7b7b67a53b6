package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.DRAWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationLawsTest {

    private static final double MEAN = 106.3847586144089;
    private static final double P10 = -96.81213817620977;
    private static final double P90 = 304.02987439701235;

    @ParameterizedTest
    @EnumSource(Distribution.class)
    void theMeanIsWithinFourStandardErrorsOfTheClosedForm(Distribution distribution) {
        var price = with(PriceExamples.workedExample(), rules(distribution, FlowTiming.END_OF_PERIOD, 0.5));
        var expected = expected(price).doubleValue();
        for (long seed = 0; seed < 20; seed++) {
            var simulation = Simulation.of(price, new Simulation.Draws(50_000, seed));
            assertThat(simulation.mean()).isCloseTo(expected, within(4 * simulation.standardError()));
        }
    }

    @Test
    void aSeedGivesTheseBitsOnEveryMachine() {
        var simulation = Simulation.of(
                with(PriceExamples.workedExample(), rules(Distribution.PERT, FlowTiming.MID_PERIOD, 0.5)),
                Simulation.Draws.STANDARD);

        assertThat(simulation.mean()).isEqualTo(MEAN);
        assertThat(simulation.p10()).isEqualTo(P10);
        assertThat(simulation.p90()).isEqualTo(P90);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8, 1})
    void linesOfAKindHaveTheStatedRankCorrelation(double stated) {
        var lines = PriceExamples.yearly(
                        0,
                        PriceExamples.gain(GainType.REVENUE, 1, 1, 0, 100, 900),
                        PriceExamples.gain(GainType.RETENTION, 1, 1, 0, 700, 900),
                        PriceExamples.cost(0, 0, 10, 20, 90))
                .lineValues();
        var draws = new LineDraws(lines, stated, Simulation.Draws.STANDARD);
        var rows = draws.uncertain().stream().map(drawn -> row(draws, drawn)).toList();

        assertThat(spearman(rows.get(1), rows.get(2))).isCloseTo(stated, within(0.02));
        assertThat(spearman(rows.get(0), rows.get(1))).isCloseTo(0, within(0.02));
    }

    @Test
    void whatIsCorrelatedSpreadsMoreAndIsWorthTheSame() {
        var price = PriceExamples.yearly(
                0,
                PriceExamples.gain(GainType.REVENUE, 1, 1, 0, 300, 600),
                PriceExamples.gain(GainType.RETENTION, 1, 1, 0, 300, 600));
        var apart = Simulation.of(price, DRAWS);
        var together = Simulation.of(with(price, rules(Distribution.PERT, FlowTiming.END_OF_PERIOD, 1)), DRAWS);

        assertThat((together.p90() - together.p10()) / (apart.p90() - apart.p10()))
                .isCloseTo(Math.sqrt(2), within(0.05));
        assertThat(together.mean()).isCloseTo(apart.mean(), within(15.0));
    }

    @Test
    void theTornadoSaysHowFarALineMovesTheMedian() {
        var valuation = Valuation.of(PriceExamples.workedExample(), Simulation.Draws.STANDARD);
        var bars = valuation.tornado();

        assertThat(bars).extracting(bar -> bar.line().label()).containsExactly("gain", "cost");
        assertThat(bars.getFirst().swing()).isCloseTo(350 * 1.8501, within(0.02));
        assertThat(bars.getLast().swing()).isCloseTo(500, within(1e-9));
        assertThat(bars.getLast().atHigh()).isLessThan(bars.getLast().atLow());
        // The median of the gain's PERT(150, 350, 500) is 343.6, worth 635.7.
        assertThat(bars.getLast().atLow()).isCloseTo(635.7 - 400, within(2.0));
    }

    @Test
    void moneyInTheMiddleOfAYearIsWorthHalfAYearMore() {
        var price = PriceExamples.yearly(0.08, PriceExamples.certainGain(1, 3, "100"));
        var middle = with(price, rules(Distribution.PERT, FlowTiming.MID_PERIOD, 0));

        assertThat(expected(middle).doubleValue())
                .isCloseTo(expected(price).doubleValue() * Math.sqrt(1.08), within(1e-9));
    }

    @Test
    void aTriangleExpectsTheMeanOfItsCorners() {
        assertThat(new Estimate(big(400), big(500), big(900), Distribution.TRIANGULAR).expected())
                .isEqualByComparingTo("600");
    }

    @Test
    void theWorthIsLinearInTheLinesAndScalesWithTheCurrency() {
        var random = new SplittableRandom(9);
        for (int i = 0; i < 40; i++) {
            var price = with(PriceExamples.any(random), rules(Distribution.TRIANGULAR, FlowTiming.MID_PERIOD, 0.4));
            var parts = price.lines().stream()
                    .map(line -> expected(new Price(
                            price.annualRate(), price.periodLength(), price.adoption(), List.of(line), price.rules())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).isCloseTo(expected(price), within(new BigDecimal("1e-20")));

            var scaled = scaled(price, big(1000));
            assertThat(expected(scaled))
                    .isCloseTo(expected(price).multiply(big(1000)), within(new BigDecimal("1e-18")));
            var one = Simulation.of(price, DRAWS);
            var other = Simulation.of(scaled, DRAWS);
            assertThat(other.p10()).isCloseTo(1000 * one.p10(), within(1e-6 * (1 + Math.abs(other.p10()))));
            assertThat(other.probabilityOfLoss()).isCloseTo(one.probabilityOfLoss(), within(1e-9));
        }
    }

    private static ValuationRules rules(Distribution distribution, FlowTiming timing, double correlation) {
        return new ValuationRules(distribution, timing, correlation, null, null);
    }

    private static Price with(Price price, ValuationRules rules) {
        var lines = price.lines().stream()
                .map(line -> PriceExamples.like(
                        line,
                        line.span(),
                        new Estimate(
                                line.amount().low(),
                                line.amount().likely(),
                                line.amount().high(),
                                rules.distribution())))
                .toList();
        return new Price(price.annualRate(), price.periodLength(), price.adoption(), lines, rules);
    }

    private static Price scaled(Price price, BigDecimal factor) {
        var lines = new ArrayList<PriceLine>();
        for (var line : price.lines()) {
            lines.add(PriceExamples.like(
                    line,
                    line.span(),
                    new Estimate(
                            line.amount().low().multiply(factor),
                            line.amount().likely().multiply(factor),
                            line.amount().high().multiply(factor),
                            line.amount().distribution())));
        }
        return new Price(price.annualRate(), price.periodLength(), price.adoption(), lines, price.rules());
    }

    private static BigDecimal expected(Price price) {
        return NetPresentValue.of(CashFlows.expected(price), price.discounting())
                .amount();
    }

    private static BigDecimal big(long value) {
        return BigDecimal.valueOf(value);
    }

    private static double[] row(LineDraws draws, LineDraws.Drawn drawn) {
        var row = new double[draws.draws().count()];
        draws.add(drawn, 1, row);
        return row;
    }

    private static double spearman(double[] one, double[] other) {
        var first = ranks(one);
        var second = ranks(other);
        double squares = 0;
        for (int i = 0; i < first.length; i++) {
            squares += Math.pow(first[i] - second[i], 2);
        }
        double n = first.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double[] ranks(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
