package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.flows;
import static dev.waymark.initiative.valuation.PriceExamples.growth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InternalRateOfReturnTest {

    static Stream<JsonNode> oracles() {
        return FinanceOracles.named("IRR");
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void findsEveryRateOfTheOracleAndNoOther(JsonNode oracle) {
        var expected = FinanceOracles.doubles(oracle.path("computed"));
        var found = InternalRateOfReturn.of(FinanceOracles.flows(oracle));

        assertThat(found.candidates()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.candidates().get(i)).isCloseTo(expected.get(i), within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void isStatedOnlyWhereItIsUnique(JsonNode oracle) {
        var found = InternalRateOfReturn.of(FinanceOracles.flows(oracle));

        switch (oracle.path("computed").size()) {
            case 0 -> assertThat(found.outcome()).isEqualTo(IrrOutcome.NO_RATE);
            case 1 -> {
                assertThat(found.outcome()).isEqualTo(IrrOutcome.UNIQUE);
                assertThat(found.perPeriod())
                        .isCloseTo(oracle.path("computed").get(0).asDouble(), within(1e-9));
            }
            default -> {
                assertThat(found.outcome()).isEqualTo(IrrOutcome.SEVERAL_RATES);
                assertThat(found.perPeriod()).isNull();
            }
        }
    }

    @Test
    void needsCostsAndGains() {
        assertThat(of(-100.0, -20.0).outcome()).isEqualTo(IrrOutcome.ONE_SIGN_ONLY);
        assertThat(of(0.0, 20.0).outcome()).isEqualTo(IrrOutcome.ONE_SIGN_ONLY);
        assertThat(of(0.0, 0.0).outcome()).isEqualTo(IrrOutcome.ONE_SIGN_ONLY);
    }

    @Test
    void ofFlowsThatAddUpToNothingIsNought() {
        assertThat(of(-100.0, 50.0, 50.0).perPeriod()).isCloseTo(0.0, within(1e-12));
    }

    @Test
    void findsARateAtWhichTheWorthOnlyTouchesNothing() {
        var touching = of(-1.0, 4.0, -4.0);

        assertThat(touching.outcome()).isEqualTo(IrrOutcome.UNIQUE);
        assertThat(touching.perPeriod()).isCloseTo(1.0, within(1e-6));
    }

    @Test
    void doesNotMindPeriodsWithoutMoneyAtEitherEnd() {
        assertThat(of(0.0, 0.0, -100.0, 110.0, 0.0).perPeriod()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void findsEveryRateThatThePolynomialWasBuiltFrom() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 300; i++) {
            var rates = new ArrayList<Double>();
            for (int k = random.nextInt(1, 5); k > 0; k--) {
                rates.add(-0.6 + 0.35 * rates.size() + random.nextDouble(0.2));
            }
            Collections.sort(rates);
            var found = InternalRateOfReturn.of(withRates(rates)).candidates();

            assertThat(found).as("rates %s", rates).hasSameSizeAs(rates);
            for (int k = 0; k < rates.size(); k++) {
                assertThat(found.get(k)).isCloseTo(rates.get(k), within(1e-6));
            }
        }
    }

    @Test
    void ofTenYearsOfMonthsMakesTheFlowsWorthNothing() {
        var random = new SplittableRandom(12);
        for (int i = 0; i < 50; i++) {
            var flows = new ArrayList<Double>();
            flows.add(-2000 - random.nextDouble(4000));
            for (int month = 1; month <= 120; month++) {
                flows.add(random.nextDouble(-60, 120));
            }
            for (double rate : InternalRateOfReturn.of(flows(flows)).candidates()) {
                double moved = flows.stream()
                        .mapToDouble(Math::abs)
                        .map(flow -> rate < 0 ? flow * Math.pow(1 + rate, -120) : flow)
                        .sum();
                assertThat(NetPresentValue.of(flows(flows), growth(rate))
                                        .amount()
                                        .doubleValue()
                                / moved)
                        .isCloseTo(0, within(1e-9));
            }
        }
    }

    private static InternalRateOfReturn of(Double... flows) {
        return InternalRateOfReturn.of(flows(flows));
    }

    /// Flows whose worth is nothing exactly at the given rates: the product of `1 − v·(1 + rate)`.
    private static CashFlows withRates(List<Double> rates) {
        var product = new ArrayList<>(List.of(1000.0));
        for (double rate : rates) {
            var next = new ArrayList<>(Collections.nCopies(product.size() + 1, 0.0));
            for (int k = 0; k < product.size(); k++) {
                next.set(k, next.get(k) + product.get(k));
                next.set(k + 1, next.get(k + 1) - product.get(k) * (1 + rate));
            }
            product = next;
        }
        return flows(product);
    }
}
