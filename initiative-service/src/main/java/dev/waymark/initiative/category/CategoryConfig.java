package dev.waymark.initiative.category;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How a category is suggested.
@ConfigMapping(prefix = "waymark.category")
public interface CategoryConfig {

    /// A legal deadline no further away than so many months is near.
    @WithDefault("24")
    int urgentMonths();

    /// A horizon up to so many years is short.
    @WithDefault("2")
    double shortYears();

    /// A horizon from so many years on is long.
    @WithDefault("5")
    double longYears();

    /// A margin below so many points is close.
    @WithDefault("10")
    double closeMargin();

    /// The rule as it is calculated with.
    default CategorySuggestion.Rule rule() {
        return new CategorySuggestion.Rule(urgentMonths(), shortYears(), longYears(), closeMargin());
    }
}
