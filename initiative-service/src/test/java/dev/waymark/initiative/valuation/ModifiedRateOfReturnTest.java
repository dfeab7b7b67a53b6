package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.flows;
import static dev.waymark.initiative.valuation.PriceExamples.growth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModifiedRateOfReturnTest {

    static Stream<JsonNode> oracles() {
        return FinanceOracles.named("MIRR");
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void agreesWithTheOracle(JsonNode oracle) {
        var rate = ModifiedRateOfReturn.of(
                FinanceOracles.flows(oracle),
                oracle.path("finance").asDouble(),
                oracle.path("reinvest").asDouble());

        assertThat(rate).isCloseTo(oracle.path("computed").asDouble(), within(1e-12));
    }

    @Test
    void needsCostsAndGains() {
        assertThat(ModifiedRateOfReturn.of(flows(-100.0, -20.0), 0.1, 0.1)).isNull();
        assertThat(ModifiedRateOfReturn.of(flows(0.0, 20.0), 0.1, 0.1)).isNull();
    }

    @Test
    void datedFlowsAreThoseOfDailyPeriods() {
        var rate = FinanceOracles.named("XIRR").findFirst().orElseThrow();
        var daily = InternalRateOfReturn.of(daily(rate)).perPeriod();
        assertThat(Math.pow(1 + daily, 365) - 1).isCloseTo(rate.path("computed").asDouble(), within(1e-9));

        var value = FinanceOracles.named("XNPV").findFirst().orElseThrow();
        var perDay = Math.pow(1 + value.path("rate").asDouble(), 1.0 / 365) - 1;
        assertThat(NetPresentValue.of(daily(value), growth(perDay)).amount().doubleValue())
                .isCloseTo(value.path("published").asDouble(), within(1e-6));
    }

    @Test
    void flowsInTheMiddleOfPeriodsHaveAHigherRate() {
        // 100 now against 121 in the middle of the second year: 1.21^(1/1.5) − 1.
        var rate = InternalRateOfReturn.of(flows(-100.0, 0.0, 121.0), FlowTiming.MID_PERIOD);

        assertThat(rate.perPeriod()).isCloseTo(Math.pow(1.21, 1 / 1.5) - 1, within(1e-9));
        assertThat(rate.isAmbiguous()).isFalse();
        assertThat(InternalRateOfReturn.of(flows(-1600.0, 10_000.0, -10_000.0)).isAmbiguous())
                .isTrue();
    }

    private static CashFlows daily(JsonNode oracle) {
        var start = LocalDate.parse(oracle.path("dates").get(0).asText());
        var flows = new ArrayList<Double>();
        for (int i = 0; i < oracle.path("dates").size(); i++) {
            int day = (int) ChronoUnit.DAYS.between(
                    start, LocalDate.parse(oracle.path("dates").get(i).asText()));
            flows.addAll(Collections.nCopies(day + 1 - flows.size(), 0.0));
            flows.set(day, oracle.path("flows").get(i).asDouble());
        }
        return flows(flows);
    }
}
