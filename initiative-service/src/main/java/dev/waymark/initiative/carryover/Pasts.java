package dev.waymark.initiative.carryover;

import dev.waymark.initiative.assessment.CycleSnapshot;
import dev.waymark.initiative.category.Categorising;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.DescribedInitiative;
import dev.waymark.initiative.initiative.InitiativeView;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.initiative.PastInitiative;
import dev.waymark.initiative.pricing.EnteredPrice;
import dev.waymark.initiative.pricing.PricedInitiative;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what the initiatives of a cycle are worth keeping as their history.
@ApplicationScoped
class Pasts {

    private final Initiatives initiatives;
    private final Prices prices;
    private final Categorising categorising;
    private final Caller caller;
    private final Clock clock;

    Pasts(Initiatives initiatives, Prices prices, Categorising categorising, Caller caller, Clock clock) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.categorising = categorising;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param entered the prices of the cycle
    Function<DescribedInitiative, PastInitiative> of(CycleSnapshot cycle, Map<UUID, EnteredPrice> entered) {
        var shown = initiatives.live(cycle.id()).stream()
                .collect(Collectors.toMap(InitiativeView::id, Function.identity()));
        var priced = prices.all(cycle.id());
        var decided = categorising.decided(cycle.id());
        return initiative -> {
            var id = initiative.id();
            var price = priced.get(id);
            var decision = decided.get(id);
            var own = entered.get(id);
            return new PastInitiative(
                    id,
                    cycle.id(),
                    cycle.name(),
                    initiative.description().code(),
                    initiative.description().title(),
                    initiative.version(),
                    decision == null ? suggested(shown.get(id), price) : decision,
                    decision != null,
                    cycle.currency(),
                    price == null ? null : rounded(price.price().expectedCosts(), cycle.currency()),
                    price == null ? null : rounded(price.price().expectedGains(), cycle.currency()),
                    own != null && own.price().confidential(),
                    clock.instant(),
                    caller.username());
        };
    }

    private @Nullable Category suggested(@Nullable InitiativeView initiative, @Nullable PricedInitiative price) {
        return initiative == null || price == null ? null : categorising.suggested(initiative, price);
    }

    private static BigDecimal rounded(BigDecimal amount, String currency) {
        return Money.rounded(amount, currency).amount();
    }
}
