package dev.waymark.roadmap.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How roadmaps are solved.
@ConfigMapping(prefix = "waymark.optimiser")
public interface OptimiserConfig {

    /// How many roadmaps this instance solves at a time; 0 leaves them to other instances.
    @WithDefault("1")
    int threads();

    /// How often this instance looks for jobs that are due.
    @WithDefault("1S")
    Duration pollingInterval();

    /// How often an instance shows that it is alive; after four missed signs another one takes over its jobs.
    @WithDefault("10S")
    Duration heartbeatInterval();

    /// How often progress is written and a wish to cancel is noticed.
    @WithDefault("500ms")
    Duration watchInterval();

    /// How often a job is begun before it counts as failed.
    @WithDefault("5")
    int attempts();

    /// How many unfinished jobs a cycle may have.
    @WithDefault("10")
    int unfinishedPerCycle();

    /// Largest number of candidates times periods that is solved.
    @WithDefault("20000")
    int largestModel();

    /// Limit of a search in units of work when a request names none; a unit takes about a second or more.
    @WithDefault("20")
    double deterministicLimit();

    /// Currency units of median net present value that count as one point.
    @WithDefault("100000")
    long moneyPerPoint();

    /// Factor of the value for every period until an item is finished, when a request names none.
    @WithDefault("0.98")
    double discountPerPeriod();
}
