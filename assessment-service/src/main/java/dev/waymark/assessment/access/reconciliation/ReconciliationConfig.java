package dev.waymark.assessment.access.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How often grants and the realm are compared.
@ConfigMapping(prefix = "waymark.access.reconciliation")
interface ReconciliationConfig {

    /// How long after the end of a comparison the next one begins, at most one at a time over all instances;
    /// 0S leaves them to other instances. Nothing is compared where no client secret of
    /// waymark.access.directory is set.
    @WithDefault("10M")
    Duration pause();
}
