package dev.waymark.rest.job;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How an instance does its share of a kind of jobs.
public interface JobThreads {

    /// How many this instance does at a time; 0 leaves them to other instances.
    @WithDefault("1")
    int threads();

    /// How often this instance looks for jobs that are due.
    @WithDefault("1S")
    Duration pollingInterval();

    /// How often an instance shows that it is alive; after four missed signs another one takes over its jobs.
    @WithDefault("10S")
    Duration heartbeatInterval();
}
