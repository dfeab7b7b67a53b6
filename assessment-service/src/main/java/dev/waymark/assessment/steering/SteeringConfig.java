package dev.waymark.assessment.steering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for judging the engagement of the steering committee; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.steering")
public interface SteeringConfig {

    /// A decision is in time when it is taken at most this many days after it was asked.
    @WithDefault("14")
    int withinDays();
}
