package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.PeriodLength;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The price of an initiative, with the net present value that follows from it at the standard seed, so that lists and
/// snapshots need not draw again.
@Entity
class InitiativePrice extends Authored {

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
    private List<StoredPriceLine> lines;

    private boolean confidential;

    private boolean uplift;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredTerms.StoredRate> rates;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredTerms.StoredUplift> uplifts;

    @Embedded
    private StoredRules rules;

    @Embedded
    private @Nullable NetPresentValueRange netPresentValue;

    InitiativePrice() {}

    InitiativePrice(UUID initiativeId, PriceTerms terms, Simulation worth) {
        this.initiativeId = initiativeId;
        set(terms, worth);
    }

    final void set(PriceTerms terms, Simulation worth) {
        var request = terms.request();
        this.discountRate = request.discountRate();
        this.periodLength = request.periodLength();
        this.adoption = request.adoption();
        this.lines = request.lines().stream().map(StoredPriceLine::of).toList();
        this.confidential = request.confidential();
        this.uplift = request.uplift();
        this.rates = terms.rates().stream().map(StoredTerms.StoredRate::of).toList();
        this.uplifts =
                terms.uplifts().stream().map(StoredTerms.StoredUplift::of).toList();
        this.rules = StoredRules.of(request.basis().rules());
        this.netPresentValue = NetPresentValueRange.of(worth);
    }

    /// @param copies of the assumptions, by those that they are copies of
    InitiativePrice copiedTo(UUID otherInitiative, Map<UUID, UUID> copies) {
        var copy = new InitiativePrice();
        copy.initiativeId = otherInitiative;
        copy.discountRate = discountRate;
        copy.periodLength = periodLength;
        copy.adoption = adoption;
        copy.lines = lines.stream()
                .map(line -> StoredPriceLine.of(line.entry().with(copies)))
                .toList();
        copy.confidential = confidential;
        copy.uplift = uplift;
        copy.rates = rates;
        copy.uplifts = uplifts;
        copy.rules = rules;
        copy.netPresentValue = netPresentValue;
        return copy;
    }

    PriceTerms terms() {
        return new PriceTerms(
                asRequest(),
                rates.stream().map(StoredTerms.StoredRate::dated).toList(),
                uplifts.stream().map(StoredTerms.StoredUplift::uplift).toList());
    }

    private PriceInitiative asRequest() {
        return new PriceInitiative(
                discountRate,
                periodLength,
                adoption,
                confidential,
                uplift,
                ValuationBasis.of(rules.rules()),
                lines.stream().map(StoredPriceLine::entry).toList());
    }

    /// @param hidden whether the caller may not see the amounts
    PricedInitiative priced(boolean hidden) {
        return new PricedInitiative(initiativeId, terms().price(), hidden, drawn());
    }

    /// The net present value that is kept, or drawn where a migration has left none.
    NetPresentValueRange drawn() {
        return netPresentValue != null
                ? netPresentValue
                : NetPresentValueRange.of(Simulation.of(terms().price(), Simulation.Draws.STANDARD));
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
