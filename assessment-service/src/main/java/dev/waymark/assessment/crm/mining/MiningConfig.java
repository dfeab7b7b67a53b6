package dev.waymark.assessment.crm.mining;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How journeys are mined.
@ConfigMapping(prefix = "waymark.mining")
interface MiningConfig extends JobThreads {

    /// Days without an interaction after which a new journey starts, when a request names none.
    @WithDefault("30")
    int gapDays();

    /// Share of the journeys that the main paths cover, when a request names none.
    @WithDefault("0.8")
    double mainShare();

    /// How many steps of a journey are looked at, when a request names none.
    @WithDefault("50")
    int longestPath();

    /// How many paths of a mining are kept, the most travelled first.
    @WithDefault("1000")
    int keptPaths();

    /// How long a mining may take.
    @WithDefault("15M")
    Duration timeLimit();

    /// Memory of the database for each sort and hash table of a mining; what is larger goes to disk.
    @WithDefault("64MB")
    String workMemory();

    /// How often a job is begun before it counts as failed.
    @WithDefault("3")
    int attempts();
}
