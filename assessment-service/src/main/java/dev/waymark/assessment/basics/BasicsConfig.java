package dev.waymark.assessment.basics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for judging the basics; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.basics")
public interface BasicsConfig {

    /// Below this basics score, 0 to 100, the basics come before anything that is to impress.
    @WithDefault("70")
    double basicsFirstBelow();
}
