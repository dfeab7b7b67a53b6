package dev.waymark.initiative.assumption;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// When an assumption is too old.
@ConfigMapping(prefix = "waymark.assumption")
public interface AssumptionConfig {

    /// Age in months after which an assumption is stale.
    @WithDefault("36")
    int staleAfterMonths();
}
