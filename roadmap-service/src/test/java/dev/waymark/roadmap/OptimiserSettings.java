package dev.waymark.roadmap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Lets jobs be found and given up sooner than in production, and models be too large sooner.
public class OptimiserSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "waymark.optimiser.polling-interval", "100ms",
                "waymark.optimiser.heartbeat-interval", "500ms",
                "waymark.optimiser.watch-interval", "50ms",
                "waymark.optimiser.attempts", "3",
                "waymark.optimiser.unfinished-per-cycle", "3",
                "waymark.optimiser.largest-model", "100");
    }

    @Override
    public void stop() {}
}
