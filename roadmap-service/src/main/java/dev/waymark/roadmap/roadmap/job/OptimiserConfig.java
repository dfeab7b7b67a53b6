package dev.waymark.roadmap.roadmap.job;

import dev.waymark.rest.job.JobThreads;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How roadmaps are solved.
@ConfigMapping(prefix = "waymark.optimiser")
public interface OptimiserConfig extends JobThreads {

    /// How often progress is written and a request to cancel is noticed.
    @WithDefault("500ms")
    Duration watchInterval();

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

    /// Points that it costs to move an initiative that the roadmap in force has announced, when a request names none.
    @WithDefault("2")
    double movingCost();

    /// How often a job is begun before it counts as failed.
    @WithDefault("3")
    int attempts();
}
