package dev.waymark.initiative.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.ledger.OptimismLedger.Observation;
import dev.waymark.initiative.valuation.LineType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class OptimismLedgerTest {

    @Test
    void theMedianOfFiveIsOffered() {
        var entry = OptimismLedger.of(observed("IT", LineType.CAPEX, 3, 0.9, 1.6, 1.1, 1.4))
                .entries()
                .getFirst();

        assertThat(entry.median()).isEqualTo(1.4);
        assertThat(entry.isOffered()).isTrue();
        assertThat(entry.observations()).extracting(Observation::ratio).containsExactly(0.9, 1.1, 1.4, 1.6, 3.0);
    }

    @Test
    void theMedianOfFourIsTheMeanOfTheMiddleTwoAndNotOffered() {
        var entry = OptimismLedger.of(observed("IT", LineType.OPEX, 1, 4, 2, 1))
                .entries()
                .getFirst();

        assertThat(entry.median()).isCloseTo(1.5, within(1e-12));
        assertThat(entry.isOffered()).isFalse();
    }

    @Test
    void departmentsAndTypesAreApart() {
        var observations = new ArrayList<>(observed("OPS", LineType.CAPEX, 1));
        observations.addAll(observed("IT", LineType.RETENTION, 0));
        observations.addAll(observed("IT", LineType.CAPEX, 2));

        assertThat(OptimismLedger.of(observations).entries())
                .extracting(entry -> entry.departmentCode() + " " + entry.lineType() + " " + entry.median())
                .containsExactly("IT CAPEX 2.0", "IT RETENTION 0.0", "OPS CAPEX 1.0");
    }

    @Test
    void theOrderOfRecordingDoesNotMatter() {
        var observations = new ArrayList<>(observed("IT", LineType.CAPEX, 1, 2, 2, 3, 5, 8));
        var ledger = OptimismLedger.of(observations);
        Collections.shuffle(observations, new Random(7));

        assertThat(OptimismLedger.of(observations)).isEqualTo(ledger);
    }

    private static List<Observation> observed(String department, LineType type, double... ratios) {
        return DoubleStream.of(ratios)
                .mapToObj(ratio -> new Observation(
                        department,
                        new UUID(0, (long) (ratio * 10)),
                        "EUR",
                        new ActualRatio(type, BigDecimal.ONE, BigDecimal.valueOf(ratio), ratio),
                        ratio))
                .toList();
    }
}
