package dev.waymark.assessment.stakeholder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for judging who can make a difference; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.stakeholder")
public interface StakeholderConfig {

    /// So many hours set free per cycle pass the check of time.
    @WithDefault("4")
    int enoughHours();
}
