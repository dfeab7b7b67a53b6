package dev.waymark.initiative.snapshot;

import dev.waymark.initiative.category.Categorising;
import dev.waymark.initiative.category.Fit;
import dev.waymark.initiative.climate.Climates;
import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeView;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.EnteredPrice;
import dev.waymark.initiative.pricing.IncompleteGainView;
import dev.waymark.initiative.pricing.NetPresentValueRange;
import dev.waymark.initiative.pricing.PricedInitiative;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.initiative.snapshot.InitiativeSnapshotView.AssumedClimateView;
import dev.waymark.initiative.snapshot.InitiativeSnapshotView.SnapshotClimateView;
import dev.waymark.initiative.snapshot.InitiativeSnapshotView.SnapshotInitiativeView;
import dev.waymark.initiative.snapshot.InitiativeSnapshotView.SnapshotValueView;
import dev.waymark.initiative.valuation.QuarterlyCosts;
import dev.waymark.rest.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a snapshot of all initiatives of a cycle.
@ApplicationScoped
class TakingSnapshot {

    private final Initiatives initiatives;
    private final Prices prices;
    private final Climates climates;
    private final Categorising categorising;
    private final Clock clock;

    TakingSnapshot(Initiatives initiatives, Prices prices, Climates climates, Categorising categorising, Clock clock) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.climates = climates;
        this.categorising = categorising;
        this.clock = clock;
    }

    InitiativeSnapshotView of(UUID cycleId, String currency) {
        var climate = climates.of(cycleId);
        var appetite = climates.appetite(climate);
        var assumed = climates.assumed();
        var priced = prices.all(cycleId);
        var entered = prices.entered(cycleId);
        var decided = categorising.decided(cycleId);
        return new InitiativeSnapshotView(
                clock.instant(),
                cycleId,
                currency,
                new SnapshotClimateView(
                        climate.index(),
                        climate.state(),
                        appetite.value(),
                        assumed.stream()
                                .map(each -> new AssumedClimateView(
                                        each.climate(), climates.stateAt(each.climate()), each.value()))
                                .toList()),
                initiatives.live(cycleId).stream()
                        .map(initiative -> entry(
                                initiative,
                                incompleteGains(entered.get(initiative.id())),
                                facts(
                                        initiative,
                                        priced.get(initiative.id()),
                                        decided.get(initiative.id()),
                                        new Setting(appetite, assumed, currency))))
                        .toList());
    }

    /// What holds for all initiatives of a snapshot.
    private record Setting(RiskAppetite appetite, List<RiskAppetite> assumed, String currency) {}

    /// What follows from the price of one initiative.
    private record Facts(
            Categorising.@Nullable Outcome outcome,
            List<Double> assumedFits,
            @Nullable SnapshotValueView npv,
            List<String> costs,
            List<MissingFact> missing) {}

    private Facts facts(
            InitiativeView initiative, @Nullable PricedInitiative priced, @Nullable Category decided, Setting setting) {
        if (priced == null) {
            return new Facts(null, List.of(), null, List.of(), List.of(MissingFact.NOT_PRICED));
        }
        var outcome = categorising.outcome(initiative, priced, decided, setting.appetite());
        var assumedFits = setting.assumed().stream()
                .map(each ->
                        categorising.outcome(initiative, priced, decided, each).fit())
                .filter(Objects::nonNull)
                .map(Fit::value)
                .toList();
        var missing = new ArrayList<MissingFact>();
        if (outcome.category() == null) {
            missing.add(MissingFact.NOT_CATEGORISED);
        }
        if (priced.hidden()) {
            missing.add(MissingFact.PRICE_CONFIDENTIAL);
            return new Facts(outcome, assumedFits, null, List.of(), missing);
        }
        return new Facts(
                outcome,
                assumedFits,
                value(priced.netPresentValue(), setting.currency()),
                QuarterlyCosts.of(priced.price(), Money.decimals(setting.currency())).amounts().stream()
                        .map(BigDecimal::toPlainString)
                        .toList(),
                missing);
    }

    private static List<IncompleteGainView> incompleteGains(@Nullable EnteredPrice entered) {
        return entered == null ? List.of() : entered.price().incompleteGains();
    }

    private static SnapshotInitiativeView entry(
            InitiativeView initiative, List<IncompleteGainView> incompleteGains, Facts facts) {
        var outcome = facts.outcome();
        var fit = outcome == null ? null : outcome.fit();
        return new SnapshotInitiativeView(
                initiative.id(),
                initiative.code(),
                initiative.title(),
                initiative.departmentId(),
                initiative.owner(),
                initiative.sponsor(),
                initiative.durationPeriods(),
                initiative.efforts(),
                initiative.dependsOn(),
                initiative.excludes(),
                initiative.legalObligation(),
                initiative.mitigations(),
                initiative.alignment(),
                initiative.orphanReasons(),
                outcome == null ? null : outcome.category(),
                outcome == null ? null : outcome.risk().value(),
                fit == null ? null : fit.value(),
                facts.assumedFits(),
                fit == null ? List.of() : fit.warnings(),
                facts.npv(),
                facts.costs(),
                facts.missing(),
                incompleteGains);
    }

    private static SnapshotValueView value(NetPresentValueRange range, String currency) {
        return new SnapshotValueView(
                rounded(range.mean(), currency),
                rounded(range.p10(), currency),
                rounded(range.p50(), currency),
                rounded(range.p90(), currency));
    }

    private static BigDecimal rounded(double amount, String currency) {
        return Money.rounded(BigDecimal.valueOf(amount), currency).amount();
    }
}
