package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.flows;
import static dev.waymark.initiative.valuation.PriceExamples.growth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetPresentValueTest {

    static Stream<JsonNode> oracles() {
        return FinanceOracles.named("NPV");
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void agreesWithTheOracle(JsonNode oracle) {
        var value = NetPresentValue.of(
                FinanceOracles.flows(oracle), growth(oracle.path("rate").asDouble()));

        assertThat(value.amount().doubleValue())
                .isCloseTo(oracle.path("computed").asDouble(), within(1e-8));
        assertThat(value.amount().doubleValue())
                .isCloseTo(oracle.path("published").asDouble(), within(0.005));
    }

    @Test
    void isTheSumOfItsTerms() {
        var value = NetPresentValue.of(flows(-100.0, 60.0, 60.0), growth(0.1));

        assertThat(value.terms()).hasSize(3);
        assertThat(value.terms().stream()
                        .map(NetPresentValue.Term::presentValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(value.amount(), within(new BigDecimal("1e-30")));
        assertThat(value.terms().get(2).discountFactor().doubleValue()).isCloseTo(1 / 1.21, within(1e-12));
    }

    @Test
    void atNoRateIsThePlainSum() {
        assertThat(NetPresentValue.of(flows(-100.0, 60.0, 60.0), growth(0)).amount())
                .isEqualByComparingTo("20");
    }

    @Test
    void ofLaterGainsFallsAsTheRateRises() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var flows = flows(-1000.0, random.nextDouble(900), random.nextDouble(900));
            double rate = random.nextDouble(0.5);
            assertThat(NetPresentValue.of(flows, growth(rate + 0.05)).amount())
                    .isLessThan(NetPresentValue.of(flows, growth(rate)).amount());
        }
    }
}
