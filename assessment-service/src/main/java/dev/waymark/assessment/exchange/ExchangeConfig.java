package dev.waymark.assessment.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Defaults of ours for judging the exchange between company and customer; shown in every answer that used them.
@ConfigMapping(prefix = "waymark.exchange")
public interface ExchangeConfig {

    /// The balance above which the company takes more than it gives, 0 to 1.
    @WithDefault("0.5")
    double oneSidedAbove();
}
