package dev.waymark.initiative.risk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/// How the risk of a project is judged.
@ConfigMapping(prefix = "waymark.risk")
public interface RiskConfig {

    /// How much each factor counts; only ratios matter.
    Weights weights();

    /// `(P90 − P50) / expected costs` from which on size and spread are rated 100.
    @WithDefault("1")
    double fullSpread();

    /// One weight per factor of the rubric.
    interface Weights {

        @WithDefault("0.2")
        double technology();

        @WithDefault("0.2")
        double organisationalChange();

        @WithDefault("0.15")
        double dependencies();

        @WithDefault("0.2")
        double sizeAndSpread();

        @WithDefault("0.1")
        double vendor();

        @WithDefault("0.15")
        double reversibility();
    }

    /// The rule as it is calculated with.
    default RiskRubric rubric() {
        return new RiskRubric(
                Map.of(
                        RiskFactor.TECHNOLOGY, weights().technology(),
                        RiskFactor.ORGANISATIONAL_CHANGE, weights().organisationalChange(),
                        RiskFactor.DEPENDENCIES, weights().dependencies(),
                        RiskFactor.SIZE_AND_SPREAD, weights().sizeAndSpread(),
                        RiskFactor.VENDOR, weights().vendor(),
                        RiskFactor.REVERSIBILITY, weights().reversibility()),
                fullSpread());
    }
}
