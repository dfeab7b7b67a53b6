package dev.waymark.assessment.menu;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How a menu is read.
@ConfigMapping(prefix = "waymark.menu")
interface MenuConfig {

    /// Importance, 0 to 100, from which on a touchpoint must be measured.
    @WithDefault("70")
    int importantFrom();
}
