package dev.waymark.assessment.readiness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for judging readiness; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.readiness")
public interface ReadinessConfig {

    /// At least this many people must answer.
    @WithDefault("5")
    int leastPeople();

    /// Below this, 0 to 100, the steering committee must waive.
    @WithDefault("50")
    double ready();
}
