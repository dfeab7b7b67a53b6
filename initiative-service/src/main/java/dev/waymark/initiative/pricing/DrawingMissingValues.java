package dev.waymark.initiative.pricing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/// Draws and stores at start the net present values that a migration has cleared, so that no reader has to.
@ApplicationScoped
class DrawingMissingValues {

    private final Prices prices;

    DrawingMissingValues(Prices prices) {
        this.prices = prices;
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        prices.list("netPresentValue.mean is null").forEach(price -> prices.keep(price.initiativeId(), price.drawn()));
    }
}
