package dev.waymark.assessment.asis.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromiseConflictTest {

    @Test
    void differentValuesOfOneMetricContradictEachOther() {
        var conflicts = PromiseConflict.among(
                List.of(party("Time to repair", "48", "hours"), party("time to  repair", "72", "hours")));
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().finding()).isEqualTo("'Time to repair' is promised as 48 hours and 72 hours.");
        assertThat(conflicts.getFirst().promises()).hasSize(2);
    }

    @Test
    void theSameValueInOtherDigitsIsNoConflict() {
        assertThat(PromiseConflict.among(
                        List.of(party("Time to repair", "48", "hours"), party("Time to repair", "48.0", "Hours"))))
                .isEmpty();
    }

    @Test
    void anotherUnitCountsAsAnotherValue() {
        assertThat(PromiseConflict.among(
                        List.of(party("Time to repair", "2", "days"), party("Time to repair", "48", "hours"))))
                .hasSize(1);
    }

    @Test
    void differentMetricsMayDiffer() {
        assertThat(PromiseConflict.among(
                        List.of(party("Time to repair", "48", "hours"), party("Time to answer", "2", "hours"))))
                .isEmpty();
    }

    @Test
    void aPromiseIsKeptAsOftenAsItWasObservedToBe() {
        var kept = KeptRate.of(225, 250).orElseThrow();
        assertThat(kept.rate().share()).isEqualTo(0.9);
        assertThat("[%.4f, %.4f]".formatted(kept.rate().lower(), kept.rate().upper()))
                .isEqualTo("[0.8565, 0.9313]");
        assertThat(KeptRate.of(0, 0)).isEmpty();
    }

    private static PromiseConflict.Party party(String metric, String value, String unit) {
        return new PromiseConflict.Party(UUID.randomUUID(), metric, new BigDecimal(value), unit, null);
    }
}
