package dev.waymark.initiative.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
                FinanceOracles.flows(oracle), oracle.path("rate").asDouble());

        assertThat(value.amount()).isCloseTo(oracle.path("computed").asDouble(), within(1e-8));
        assertThat(value.amount()).isCloseTo(oracle.path("published").asDouble(), within(0.005));
    }

    @Test
    void isTheSumOfItsTerms() {
        var value = NetPresentValue.of(new CashFlows(List.of(-100.0, 60.0, 60.0)), 0.1);

        assertThat(value.terms()).hasSize(3);
        assertThat(value.terms().stream()
                        .mapToDouble(NetPresentValue.Term::presentValue)
                        .sum())
                .isCloseTo(value.amount(), within(1e-12));
        assertThat(value.terms().get(2).discountFactor()).isCloseTo(1 / 1.21, within(1e-12));
    }

    @Test
    void atNoRateIsThePlainSum() {
        assertThat(NetPresentValue.of(new CashFlows(List.of(-100.0, 60.0, 60.0)), 0)
                        .amount())
                .isEqualTo(20);
    }

    @Test
    void ofLaterGainsFallsAsTheRateRises() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var flows = new CashFlows(List.of(-1000.0, random.nextDouble(900), random.nextDouble(900)));
            double rate = random.nextDouble(0.5);
            assertThat(NetPresentValue.of(flows, rate + 0.05).amount())
                    .isLessThan(NetPresentValue.of(flows, rate).amount());
        }
    }
}
