package dev.waymark.assessment.crm.interaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// For how long interactions are kept.
@ConfigMapping(prefix = "waymark.retention")
interface RetentionConfig {

    /// Months before the current one whose interactions are kept; 0 keeps all of them. Older ones are deleted, and
    /// their counts per month stay.
    @WithDefault("0")
    int interactionMonths();

    /// Pause between two looks for interactions that have become too old.
    @WithDefault("1H")
    Duration pause();

    /// Most pages of the database, 8 KiB each, that one transaction looks through.
    @WithDefault("1000")
    int pages();
}
