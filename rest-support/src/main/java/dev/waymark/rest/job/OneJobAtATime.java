package dev.waymark.rest.job;

import java.time.Duration;

/// Every instance does one job at a time: for rare jobs that need no setting.
///
/// @param pollingInterval how often it looks for jobs that are due
public record OneJobAtATime(Duration pollingInterval) implements JobThreads {

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration heartbeatInterval() {
        return Duration.ofSeconds(10);
    }
}
