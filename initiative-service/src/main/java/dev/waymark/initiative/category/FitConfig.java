package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// How well each category fits the worst, a neutral and the best climate.
@ConfigMapping(prefix = "waymark.fit")
public interface FitConfig {

    Strategic strategic();

    Growth growth();

    Compliance compliance();

    Efficiency efficiency();

    /// What the fit of an initiative that is to impress is multiplied by where the basics come first, 0 to 1. Below
    /// which score they do is set where the basics are scored.
    @WithDefault("0.7")
    double basicsFirst();

    /// Multipliers at climate −100, 0 and 100.
    interface Multipliers {

        /// Multiplier at climate −100.
        double weak();

        /// Multiplier at climate 0.
        double neutral();

        /// Multiplier at climate 100.
        double strong();

        /// The multipliers as they are calculated with.
        default Fit.Anchors anchors() {
            return new Fit.Anchors(weak(), neutral(), strong());
        }
    }

    /// Of strategic initiatives.
    interface Strategic extends Multipliers {

        @Override
        @WithDefault("0.5")
        double weak();

        @Override
        @WithDefault("0.9")
        double neutral();

        @Override
        @WithDefault("1.2")
        double strong();
    }

    /// Of growth initiatives.
    interface Growth extends Multipliers {

        @Override
        @WithDefault("0.6")
        double weak();

        @Override
        @WithDefault("1")
        double neutral();

        @Override
        @WithDefault("1.15")
        double strong();
    }

    /// Of compliance initiatives.
    interface Compliance extends Multipliers {

        @Override
        @WithDefault("1.3")
        double weak();

        @Override
        @WithDefault("1")
        double neutral();

        @Override
        @WithDefault("0.9")
        double strong();
    }

    /// Of efficiency initiatives.
    interface Efficiency extends Multipliers {

        @Override
        @WithDefault("1.3")
        double weak();

        @Override
        @WithDefault("1")
        double neutral();

        @Override
        @WithDefault("0.85")
        double strong();
    }

    /// The rule as it is calculated with.
    default Fit.Rule rule() {
        return new Fit.Rule(Map.of(
                Category.STRATEGIC, strategic().anchors(),
                Category.GROWTH, growth().anchors(),
                Category.COMPLIANCE, compliance().anchors(),
                Category.EFFICIENCY, efficiency().anchors()));
    }
}
