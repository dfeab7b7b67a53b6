package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How files of records are taken in.
@ConfigMapping(prefix = "waymark.import")
interface ImportConfig extends JobThreads {

    /// Most records that are written by one transaction; after a crash a job goes on behind the last of them.
    @WithDefault("20000")
    int chunk();

    /// Share of a source's records that a snapshot deletes without asking, 0 to 1.
    @WithDefault("0.2")
    double snapshotDeletions();

    /// How often a job is begun without getting on before it counts as failed.
    @WithDefault("10")
    int attempts();

    /// How long a job and its rejected records are kept after it has ended.
    @WithDefault("7D")
    Duration keep();

    /// Pause between two looks for jobs that are no longer kept.
    @WithDefault("1H")
    Duration pause();
}
