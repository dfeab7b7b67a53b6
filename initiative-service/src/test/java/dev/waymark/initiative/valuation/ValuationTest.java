package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.DRAWS;
import static dev.waymark.initiative.valuation.PriceExamples.cost;
import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static dev.waymark.initiative.valuation.PriceExamples.growth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValuationTest {

    @Test
    void reproducesTheWorkedExample() {
        var valuation = Valuation.of(PriceExamples.workedExample(), new Simulation.Draws(100_000, 7));

        assertThat(valuation.expected().amount().doubleValue()).isCloseTo(82.11, within(0.005));
        assertThat(valuation.singlePoint().amount().doubleValue()).isCloseTo(147.53, within(0.005));
        assertThat(valuation.optimism().doubleValue()).isCloseTo(65.42, within(0.01));
        assertThat(valuation.simulation().probabilityOfLoss()).isCloseTo(0.29, within(0.005));
        assertThat(valuation.simulation().mean()).isCloseTo(82.11, within(2.5));
    }

    @Test
    void ofTheWorkedExampleHoldsForEverySeed() {
        for (long seed = 0; seed < 20; seed++) {
            var simulation = Valuation.of(PriceExamples.workedExample(), new Simulation.Draws(10_000, seed))
                    .simulation();
            assertThat(simulation.probabilityOfLoss()).isCloseTo(0.2925, within(0.02));
            assertThat(simulation.mean()).isCloseTo(82.11, within(5 * simulation.standardError()));
            assertThat(simulation.p10()).isCloseTo(-116.1, within(10.0));
            assertThat(simulation.p50()).isCloseTo(86.8, within(10.0));
            assertThat(simulation.p90()).isCloseTo(275.1, within(10.0));
        }
    }

    @Test
    void comparesGainsWithCosts() {
        var returns = Valuation.of(PriceExamples.workedExample(), DRAWS).returns();

        assertThat(returns.presentValueOfCosts().doubleValue()).isCloseTo(550, within(1e-9));
        assertThat(returns.presentValueOfGains().doubleValue()).isCloseTo(632.11, within(0.005));
        assertThat(returns.benefitCostRatio()).isCloseTo(632.11 / 550, within(1e-4));
        assertThat(returns.totalGains().doubleValue()).isCloseTo(341.6667 * 2.2, within(0.001));
        assertThat(returns.returnOnInvestment()).isCloseTo((341.6667 * 2.2 - 550) / 550, within(1e-4));
    }

    @Test
    void withoutCostsHasNoRatioToThem() {
        var returns = Valuation.of(PriceExamples.yearly(0.08, gain(GainType.REVENUE, 1, 1, 1, 2, 3)), DRAWS)
                .returns();

        assertThat(returns.benefitCostRatio()).isNull();
        assertThat(returns.returnOnInvestment()).isNull();
    }

    @Test
    void isTheSameForTheSameSeedInEveryThread() {
        var price = PriceExamples.workedExample();
        var alone = Valuation.of(price, DRAWS);

        var manyAtOnce = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> Valuation.of(price, DRAWS))
                .toList();

        assertThat(manyAtOnce).containsOnly(alone);
    }

    @Test
    void differsForAnotherSeed() {
        var price = PriceExamples.workedExample();

        assertThat(Valuation.of(price, new Simulation.Draws(10_000, 1))
                        .simulation()
                        .mean())
                .isNotEqualTo(Valuation.of(price, new Simulation.Draws(10_000, 2))
                        .simulation()
                        .mean());
    }

    @Test
    void drawsEachLineIndependently() {
        var one = PriceExamples.yearly(0.0, gain(GainType.REVENUE, 1, 1, 0, 300, 600));
        var two = PriceExamples.yearly(
                0.0, gain(GainType.REVENUE, 1, 1, 0, 150, 300), gain(GainType.REVENUE, 1, 1, 0, 150, 300));

        var alone = Valuation.of(one, DRAWS).simulation();
        var split = Valuation.of(two, DRAWS).simulation();

        assertThat((split.p90() - split.p10()) / (alone.p90() - alone.p10())).isCloseTo(1 / Math.sqrt(2), within(0.03));
    }

    @Test
    void drawsALineOnceForAllItsPeriods() {
        var now = PriceExamples.yearly(0.0, gain(GainType.REVENUE, 1, 1, 0, 400, 800));
        var spread = PriceExamples.yearly(0.0, gain(GainType.REVENUE, 1, 4, 0, 100, 200));

        assertThat(Valuation.of(spread, DRAWS).simulation().p90())
                .isCloseTo(Valuation.of(now, DRAWS).simulation().p90(), within(1e-9));
    }

    @Test
    void ofCertainAmountsHasNoSpread() {
        var simulation = Valuation.of(
                        PriceExamples.yearly(
                                0.1, cost(0, 0, 100, 100, 100), gain(GainType.REVENUE, 1, 1, 121, 121, 121)),
                        DRAWS)
                .simulation();

        assertThat(simulation.p10()).isCloseTo(10, within(1e-9));
        assertThat(simulation.p90()).isCloseTo(10, within(1e-9));
        assertThat(simulation.probabilityOfLoss()).isZero();
    }

    @Test
    void needsTenThousandDraws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Simulation.Draws(9_999, 1))
                .withMessageContaining("10000");
    }

    @Test
    void simulatesAroundTheExpectedWorth() {
        var random = new SplittableRandom(31);
        for (int i = 0; i < 30; i++) {
            var valuation = Valuation.of(PriceExamples.any(random), new Simulation.Draws(10_000, random.nextLong()));
            var simulation = valuation.simulation();

            assertThat(simulation.mean())
                    .isCloseTo(
                            valuation.expected().amount().doubleValue(), within(5 * simulation.standardError() + 1e-9));
            assertThat(simulation.p10()).isLessThanOrEqualTo(simulation.p50());
            assertThat(simulation.p50()).isLessThanOrEqualTo(simulation.p90());
            assertThat(simulation.probabilityOfLoss()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void isTheSumOfItsLines() {
        var random = new SplittableRandom(32);
        for (int i = 0; i < 30; i++) {
            var valuation = Valuation.of(PriceExamples.any(random), DRAWS);
            var sum = valuation.lines().stream()
                    .map(line -> line.expectedPresentValue()
                            .multiply(BigDecimal.valueOf(line.line().sign())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var rounding = within(new BigDecimal("1e-20"));
            assertThat(sum).isCloseTo(valuation.expected().amount(), rounding);
            assertThat(valuation
                            .returns()
                            .presentValueOfGains()
                            .subtract(valuation.returns().presentValueOfCosts()))
                    .isCloseTo(sum, rounding);
        }
    }

    @Test
    void isWorthNothingAtItsInternalRate() {
        var price = PriceExamples.workedExample();
        var rate = Valuation.of(price, DRAWS).internalRateOfReturn().perPeriod();

        assertThat(rate).isNotNull();
        assertThat(NetPresentValue.of(CashFlows.expected(price), growth(rate))
                        .amount()
                        .doubleValue())
                .isCloseTo(0, within(1e-6));
    }

    @Test
    void neverFallsWhenMorePeopleUseTheResult() {
        var random = new SplittableRandom(33);
        for (int i = 0; i < 100; i++) {
            var price = PriceExamples.any(random);
            var more = price.adoption().stream().map(share -> (1 + share) / 2).toList();
            var better = new Price(price.annualRate(), price.periodLength(), more, price.lines());

            assertThat(expectedWorth(better)).isGreaterThanOrEqualTo(expectedWorth(price));
        }
    }

    @Test
    void paysBackAsItsFlowsDo() {
        var valuation = Valuation.of(PriceExamples.workedExample(), DRAWS);

        assertThat(valuation.payback().runningTotals()).hasSize(4);
        assertThat(valuation.payback().periods()).isCloseTo(2 + (550 - 410) / 341.6667, within(1e-4));
        assertThat(valuation.discountedPayback().periods()).isCloseTo(2.697, within(0.001));
        assertThat(List.of(valuation.lines().getFirst().presentValueFactor().doubleValue()))
                .containsExactly(1.0);
    }

    private static BigDecimal expectedWorth(Price price) {
        return NetPresentValue.of(CashFlows.expected(price), price.discounting())
                .amount();
    }
}
