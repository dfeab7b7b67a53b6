package dev.waymark.assessment.crm.leaving;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How the records of deleted sources are deleted.
@ConfigMapping(prefix = "waymark.source-deletion")
interface LeavingConfig extends JobThreads {

    /// Most records that are deleted by one transaction.
    @WithDefault("10000")
    int batch();
}
