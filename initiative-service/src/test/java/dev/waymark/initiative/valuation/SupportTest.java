package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.cost;
import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static dev.waymark.initiative.valuation.PriceExamples.gainOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final Support.Freshness FRESHNESS = new Support.Freshness(36, LocalDate.of(2026, 3, 15));

    @Test
    void namesGainsWithoutAnAssumptionButNotCosts() {
        var price = PriceExamples.yearly(
                0.08, cost(0, 0, 1, 1, 1), gain(GainType.REVENUE, 1, 1, 1, 1, 1), gainOn(new UUID(0, 1), "backed"));

        assertThat(Support.of(price, List.of(), FRESHNESS).unsupportedGains()).containsExactly("gain");
    }

    @Test
    void namesAssumptionsOlderThanAllowed() {
        var old = new Support.DatedAssumption(new UUID(0, 1), LocalDate.of(2023, 3, 14));
        var justFresh = new Support.DatedAssumption(new UUID(0, 2), LocalDate.of(2023, 3, 15));
        var price = PriceExamples.yearly(0.08, gainOn(old.id(), "a"), gainOn(justFresh.id(), "b"));

        var support = Support.of(price, List.of(old, justFresh), FRESHNESS);

        assertThat(support.staleAssumptions())
                .containsExactly(new Support.StaleAssumption(old.id(), old.observedOn(), 36));
        assertThat(support.staleAfterMonths()).isEqualTo(36);
    }

    @Test
    void doesNotMindOldAssumptionsThatNoLineUses() {
        var unused = new Support.DatedAssumption(new UUID(0, 9), LocalDate.of(1999, 1, 1));
        var price = PriceExamples.yearly(0.08, gainOn(new UUID(0, 1), "a"));

        assertThat(Support.of(price, List.of(unused), FRESHNESS).staleAssumptions())
                .isEmpty();
    }
}
