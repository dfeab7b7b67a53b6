package dev.waymark.assessment.people.nomination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How influence is computed from nominations.
@ConfigMapping(prefix = "waymark.panel")
interface InfluenceConfig {

    /// Part of a person's influence that is passed on by nominations, 0 to 1.
    @WithDefault("0.85")
    double damping();

    /// Change of all shares together below which influence has settled.
    @WithDefault("1e-12")
    double convergence();

    /// How many rounds influence has to settle in.
    @WithDefault("200")
    int iterations();

    /// How influence is worked out, as values.
    default NominatedInfluence.Settings influence() {
        return new NominatedInfluence.Settings(damping(), convergence(), iterations());
    }
}
