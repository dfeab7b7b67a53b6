package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.PeriodLength;
import dev.waymark.initiative.valuation.Simulation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The price of an initiative, with the net present value that follows from it at the standard seed, so that lists and
/// snapshots need not draw again.
@Entity
class InitiativePrice {

    @Id
    private UUID initiativeId;

    @Version
    private int version;

    private double discountRate;

    @Enumerated(EnumType.STRING)
    private PeriodLength periodLength;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Double> adoption;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PriceLineEntry> lines;

    private boolean confidential;
    private double npvMean;
    private double npvP10;
    private double npvP50;
    private double npvP90;

    InitiativePrice() {}

    InitiativePrice(UUID initiativeId, PriceInitiative said, Simulation worth) {
        this.initiativeId = initiativeId;
        set(said, worth);
    }

    final void set(PriceInitiative said, Simulation worth) {
        this.discountRate = said.discountRate();
        this.periodLength = said.periodLength();
        this.adoption = said.adoption();
        this.lines = said.lines();
        this.confidential = said.confidential();
        this.npvMean = worth.mean();
        this.npvP10 = worth.p10();
        this.npvP50 = worth.p50();
        this.npvP90 = worth.p90();
    }

    PriceInitiative said() {
        return new PriceInitiative(discountRate, periodLength, adoption, confidential, lines);
    }

    /// @param hidden whether the caller may not see the amounts
    PricedInitiative priced(boolean hidden) {
        return new PricedInitiative(
                initiativeId, said().price(), hidden, new NetPresentValueRange(npvMean, npvP10, npvP50, npvP90));
    }

    UUID initiativeId() {
        return initiativeId;
    }

    boolean isConfidential() {
        return confidential;
    }

    int version() {
        return version;
    }
}
