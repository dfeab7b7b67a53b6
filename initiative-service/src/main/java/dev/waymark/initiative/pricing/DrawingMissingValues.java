package dev.waymark.initiative.pricing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Draws and stores at start the net present values that a migration has cleared, so that no reader has to.
@ApplicationScoped
class DrawingMissingValues {

    /// Prices of one transaction: a second or two of drawing.
    private static final int MOST_AT_ONCE = 50;

    private final Prices prices;

    DrawingMissingValues(Prices prices) {
        this.prices = prices;
    }

    void atStart(@Observes StartupEvent started) {
        while (QuarkusTransaction.requiringNew().call(this::drawSome)) {
            // the next ones follow
        }
    }

    /// @return whether there were any
    private boolean drawSome() {
        var missing = prices.find("netPresentValue.mean is null")
                .page(0, MOST_AT_ONCE)
                .list();
        missing.forEach(price -> prices.keep(price.initiativeId(), price.drawn()));
        return !missing.isEmpty();
    }
}
