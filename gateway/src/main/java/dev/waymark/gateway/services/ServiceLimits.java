package dev.waymark.gateway.services;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long the gateway waits for a service, and how much it asks of one at a time.
@ConfigMapping(prefix = "waymark.gateway.upstream")
public interface ServiceLimits {

    /// Time to get a connection, waiting for a free one included.
    @WithDefault("2S")
    Duration connectTime();

    /// Time from the end of the request to the head of the answer. Longer than the longest `Prefer: wait`.
    @WithDefault("60S")
    Duration answerTime();

    /// Longest silence within an answer. Event streams must send a comment more often than this.
    @WithDefault("60S")
    Duration silence();

    /// Connections of one event loop to one service for ordinary requests; there are two event loops for
    /// each processor. Uploads and what waits have connections of their own, as many as they have places.
    @WithDefault("100")
    int connections();

    /// Requests of one event loop that may wait for a connection to one service; further ones are refused at once.
    @WithDefault("500")
    int waiting();

    /// Longest time for which a connection to a service stays open unused. Shorter than the time for which a service
    /// that is to stop still takes requests (`quarkus.shutdown.delay`): none then meets a closed connection.
    @WithDefault("3S")
    Duration unusedTime();

    /// Further attempts to connect for a request whose service refuses connections, as it does while it restarts.
    @WithDefault("2")
    int connectRetries();

    /// Pause before a further attempt.
    @WithDefault("200MS")
    Duration retryPause();

    /// Failures of one service within the window after which nothing is asked of it for a pause. An answer that does
    /// not come, or that is none, is a failure; a refusal of the service is not.
    @WithDefault("20")
    int failures();

    /// The time in which the failures are counted.
    @WithDefault("10S")
    Duration failuresWindow();

    /// How long a failing service is left alone before one request tries whether it is back.
    @WithDefault("5S")
    Duration circuitPause();
}
