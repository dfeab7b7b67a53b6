package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Distribution;
import dev.waymark.initiative.valuation.FlowTiming;
import dev.waymark.initiative.valuation.ValuationRules;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// The rules of a valuation as the database keeps them.
@Embeddable
record StoredRules(
        @Enumerated(EnumType.STRING) Distribution distribution,

        @Enumerated(EnumType.STRING) @Column(name = "flow_timing")
        FlowTiming timing,

        double rankCorrelation,
        @Nullable Double financeRate,
        @Nullable Double reinvestmentRate) {

    static StoredRules of(ValuationRules rules) {
        return new StoredRules(
                rules.distribution(),
                rules.timing(),
                rules.rankCorrelation(),
                rules.financeRate(),
                rules.reinvestmentRate());
    }

    ValuationRules rules() {
        return new ValuationRules(distribution, timing, rankCorrelation, financeRate, reinvestmentRate);
    }
}
