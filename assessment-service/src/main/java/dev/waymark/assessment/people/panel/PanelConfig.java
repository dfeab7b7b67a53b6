package dev.waymark.assessment.people.panel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How long a panel is searched for.
@ConfigMapping(prefix = "waymark.panel")
interface PanelConfig {

    /// How many panels are compared one by one; where there are more, the search is greedy with exchange.
    @WithDefault("50000")
    long exactUpTo();
}
