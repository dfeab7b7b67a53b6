package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.initiative.valuation.Valuation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/// Values prices, no more at a time than there are processors: drawing occupies one, and others must get through.
@ApplicationScoped
class Valuations {

    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Valuation of(Price price, Simulation.Draws draws) {
        processors.acquireUninterruptibly();
        try {
            return Valuation.of(price, draws);
        } finally {
            processors.release();
        }
    }
}
