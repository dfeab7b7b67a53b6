package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.DRAWS;
import static dev.waymark.initiative.valuation.PriceExamples.certainCost;
import static dev.waymark.initiative.valuation.PriceExamples.certainGain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is decided by the sign of money is decided on exact money.
class ExactFlowsTest {

    private static final BigDecimal CENT_FRACTION = new BigDecimal("1e-24");

    @Test
    void aGainThatOnlyMeetsItsCostMakesNoReturn() {
        var price = new Price(
                0.08,
                PeriodLength.YEAR,
                List.of(0.55),
                List.of(certainCost(0, "1000"), certainCost(1, "55"), certainGain(1, 1, "100")));

        var rate = Valuation.of(price, DRAWS).internalRateOfReturn();

        assertThat(rate.outcome()).isEqualTo(IrrOutcome.ONE_SIGN_ONLY);
        assertThat(rate.perPeriod()).isNull();
        assertThat(rate.candidates()).isEmpty();
    }

    @Test
    void gainsThatMeetTheCostAreNoLoss() {
        var price = price(0, certainCost(0, "330.3"), certainGain(1, 3, "110.1"));

        var valuation = Valuation.of(price, DRAWS);

        assertThat(valuation.simulation().probabilityOfLoss()).isZero();
        assertThat(valuation.simulation().mean()).isZero();
        assertThat(valuation.expected().amount()).isZero();
        assertThat(valuation.payback().periods()).isEqualTo(3);
        assertThat(valuation.returns().returnOnInvestment()).isZero();
        assertThat(valuation.returns().benefitCostRatio()).isEqualTo(1);
    }

    @Test
    void oneMinorUnitLessIsALoss() {
        var price = price(0, certainCost(0, "330.31"), certainGain(1, 3, "110.1"));

        assertThat(Valuation.of(price, DRAWS).simulation().probabilityOfLoss()).isEqualTo(1);
        assertThat(Valuation.of(price, DRAWS).payback().periods()).isNull();
    }

    @Test
    void aTenthAndTwoTenthsPayBackThree() {
        var price = price(0, certainCost(0, "0.1"), certainCost(1, "0.2"), certainGain(2, 2, "0.3"));

        assertThat(Valuation.of(price, DRAWS).payback().periods()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.08, 0.07, 0.25})
    void whatTheCostOfCapitalIsEarnedBackToIsNoLoss(double rate) {
        var grown = BigDecimal.ONE.add(BigDecimal.valueOf(rate)).multiply(BigDecimal.valueOf(100));
        var valuation =
                Valuation.of(price(rate, certainCost(0, "100"), certainGain(1, 1, grown.toPlainString())), DRAWS);

        assertThat(valuation.simulation().probabilityOfLoss()).isZero();
        assertThat(valuation.discountedPayback().periods()).isEqualTo(1);
        assertThat(valuation.internalRateOfReturn().perPeriod()).isCloseTo(rate, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.08, 1})
    void twelveMonthsOrFourQuartersDiscountLikeAYear(double rate) {
        for (var length : PeriodLength.values()) {
            var year = new Discounting(length.growthPerPeriod(rate), FlowTiming.END_OF_PERIOD)
                    .factors(length.periodsPerYear())
                    .getLast();
            assertThat(year.multiply(PriceExamples.growth(rate).growth()))
                    .isCloseTo(BigDecimal.ONE, within(new BigDecimal("1e-32")));
        }
    }

    @Test
    void splittingALineOrItsPeriodsChangesNoExpectedFigure() {
        var random = new SplittableRandom(77);
        for (int i = 0; i < 100; i++) {
            var price = PriceExamples.any(random);
            var whole = Valuation.of(price, DRAWS);
            var split = Valuation.of(split(price, random), DRAWS);

            assertThat(split.expected().amount()).isCloseTo(whole.expected().amount(), within(CENT_FRACTION));
            assertThat(split.singlePoint().amount())
                    .isCloseTo(whole.singlePoint().amount(), within(CENT_FRACTION));
            assertThat(split.internalRateOfReturn()).isEqualTo(whole.internalRateOfReturn());
            assertThat(split.payback().periods()).isEqualTo(whole.payback().periods());
            assertThat(split.discountedPayback().periods())
                    .isEqualTo(whole.discountedPayback().periods());
            assertThat(split.returns().totalCosts())
                    .isEqualByComparingTo(whole.returns().totalCosts());
            assertThat(GainMix.of(split(price, random))).isEqualTo(GainMix.of(price));
            assertThat(QuarterlyCosts.of(split(price, random), 2)).isEqualTo(QuarterlyCosts.of(price, 2));
        }
    }

    @Test
    void splittingACertainLineChangesNoSimulatedFigure() {
        var random = new SplittableRandom(78);
        for (int i = 0; i < 50; i++) {
            var cents = BigDecimal.valueOf(random.nextLong(1, 1_000_000), 2);
            var part =
                    BigDecimal.valueOf(random.nextLong(0, cents.unscaledValue().longValue() + 1), 2);
            var alone = price(0.08, certainCost(0, cents.toPlainString()));
            var parts = price(
                    0.08,
                    certainCost(0, part.toPlainString()),
                    certainCost(0, cents.subtract(part).toPlainString()));
            assertThat(Valuation.of(parts, DRAWS).simulation())
                    .isEqualTo(Valuation.of(alone, DRAWS).simulation());
        }
    }

    @Test
    void theOrderOfTheLinesChangesNothing() {
        var random = new SplittableRandom(79);
        for (int i = 0; i < 60; i++) {
            var price = PriceExamples.any(random);
            var lines = new ArrayList<>(price.lines());
            Collections.shuffle(lines, new Random(random.nextLong()));
            var shuffled = new Price(price.annualRate(), price.periodLength(), price.adoption(), lines);
            var one = Valuation.of(price, DRAWS);
            var other = Valuation.of(shuffled, DRAWS);

            assertThat(other.simulation()).isEqualTo(one.simulation());
            assertThat(other.expected()).isEqualTo(one.expected());
            assertThat(other.singlePoint()).isEqualTo(one.singlePoint());
            assertThat(other.returns()).isEqualTo(one.returns());
            assertThat(other.payback()).isEqualTo(one.payback());
            assertThat(other.discountedPayback()).isEqualTo(one.discountedPayback());
            assertThat(other.internalRateOfReturn()).isEqualTo(one.internalRateOfReturn());
            assertThat(GainMix.of(shuffled)).isEqualTo(GainMix.of(price));
            assertThat(QuarterlyCosts.of(shuffled, 2)).isEqualTo(QuarterlyCosts.of(price, 2));
        }
    }

    @Test
    void anotherLineLeavesTheDrawsOfTheOthersAsTheyWere() {
        var cost = PriceExamples.cost(0, 0, 400, 500, 900);
        var gain = PriceExamples.gain(GainType.REVENUE, 1, 1, 1, 400, 800);
        var alone = Valuation.of(price(0.08, gain), DRAWS).simulation();
        var certain =
                Valuation.of(price(0.08, certainCost(0, "100"), gain), DRAWS).simulation();
        var dearer = Valuation.of(price(0.08, PriceExamples.cost(0, 0, 400, 500, 901), gain), DRAWS)
                .simulation();

        assertThat(alone.p50() - certain.p50()).isCloseTo(100, within(1e-9));
        assertThat(dearer.p10())
                .isLessThan(Valuation.of(price(0.08, cost, gain), DRAWS)
                        .simulation()
                        .p10());
    }

    private static Price price(double rate, PriceLine... lines) {
        return PriceExamples.yearly(rate, lines);
    }

    /// The same money in more lines: an amount in two parts, or a span in two.
    private static Price split(Price price, SplittableRandom random) {
        var lines = new ArrayList<PriceLine>();
        for (var line : price.lines()) {
            int from = line.span().from();
            int to = line.span().to();
            if (to > from && random.nextBoolean()) {
                int cut = random.nextInt(from, to);
                lines.add(PriceExamples.like(line, new Span(from, cut), line.amount()));
                lines.add(PriceExamples.like(line, new Span(cut + 1, to), line.amount()));
            } else {
                var share = BigDecimal.valueOf(random.nextInt(0, 101), 2);
                lines.add(PriceExamples.like(line, line.span(), scaled(line.amount(), share)));
                lines.add(PriceExamples.like(line, line.span(), scaled(line.amount(), BigDecimal.ONE.subtract(share))));
            }
        }
        return new Price(price.annualRate(), price.periodLength(), price.adoption(), lines);
    }

    private static Estimate scaled(Estimate amount, BigDecimal share) {
        return new Estimate(
                amount.low().multiply(share),
                amount.likely().multiply(share),
                amount.high().multiply(share));
    }
}
