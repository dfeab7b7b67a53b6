package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.PortfolioValuation;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.initiative.valuation.Valuation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Values prices, no more at a time than there are processors: drawing occupies one, and others must get through.
///
/// What was computed is kept by the content that it was computed from, so that the same price is drawn again only when
/// a line, a rule or an adoption has changed. The least recently used goes first.
@ApplicationScoped
class Valuations {

    private static final int MOST_KEPT = 200;
    private static final float LOAD = 0.75f;

    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Map<Inputs, Valuation> valuations = cache(MOST_KEPT);
    private final Map<PortfolioInputs, PortfolioValuation> portfolios = cache(MOST_KEPT / 10);

    /// All that a valuation depends on.
    private record Inputs(Price price, Simulation.Draws draws) {}

    private record PortfolioInputs(List<PortfolioValuation.Member> members, Simulation.Draws draws) {}

    Valuation of(Price price, Simulation.Draws draws) {
        return kept(valuations, new Inputs(price, draws), () -> Valuation.of(price, draws));
    }

    PortfolioValuation of(List<PortfolioValuation.Member> members, Simulation.Draws draws) {
        return kept(portfolios, new PortfolioInputs(members, draws), () -> PortfolioValuation.of(members, draws));
    }

    Simulation simulation(Price price, Simulation.Draws draws) {
        return onAProcessor(() -> Simulation.of(price, draws));
    }

    private <I, V> V kept(Map<I, V> cache, I inputs, Supplier<V> calculation) {
        var known = cache.get(inputs);
        if (known != null) {
            return known;
        }
        var value = onAProcessor(calculation);
        cache.put(inputs, value);
        return value;
    }

    private <V> V onAProcessor(Supplier<V> calculation) {
        processors.acquireUninterruptibly();
        try {
            return calculation.get();
        } finally {
            processors.release();
        }
    }

    private static <I, V> Map<I, V> cache(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(most, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<I, V> eldest) {
                return size() > most;
            }
        });
    }
}
