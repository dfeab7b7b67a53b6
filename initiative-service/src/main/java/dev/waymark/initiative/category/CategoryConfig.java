package dev.waymark.initiative.category;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Thresholds of the rule that suggests the category of an initiative.
@ConfigMapping(prefix = "waymark.category")
public interface CategoryConfig {

    /// Months: a legal deadline within this time counts as near.
    @WithDefault("24")
    int urgentMonths();

    /// Years: up to this horizon an initiative is short-term; its share of long horizon is 0.
    @WithDefault("2")
    double shortYears();

    /// Years: from this horizon on an initiative is long-term; its share of long horizon is 1, between both linear.
    @WithDefault("5")
    double longYears();

    /// Points: a suggestion is marked as close where it leads the next category by less than this.
    @WithDefault("10")
    double closeMargin();

    /// The same thresholds as a value of the calculation.
    default CategorySuggestion.Rule rule() {
        return new CategorySuggestion.Rule(urgentMonths(), shortYears(), longYears(), closeMargin());
    }
}
