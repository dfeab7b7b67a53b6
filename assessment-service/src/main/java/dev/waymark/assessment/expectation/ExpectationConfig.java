package dev.waymark.assessment.expectation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for reading the expectation gap; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.expectation")
public interface ExpectationConfig {

    /// Good enough is expectation ± this many points.
    @WithDefault("3")
    double goodEnoughBand();

    /// A touchpoint counts as important from this importance on, 0 to 100.
    @WithDefault("70")
    double importantFrom();
}
