package dev.waymark.rest.webhook.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How webhooks are told of changes.
@ConfigMapping(prefix = "waymark.webhooks")
public interface WebhookConfig {

    /// How many deliveries this instance sends at a time; 0 leaves them to other instances.
    @WithDefault("2")
    int threads();

    /// How often this instance looks for deliveries that are due.
    @WithDefault("1S")
    Duration pollingInterval();

    /// How long connecting, and then answering, may take before an attempt has failed; 30 seconds at most.
    @WithDefault("10S")
    Duration timeout();

    /// Whether addresses may be `http`. Deliveries are signed but not encrypted then.
    @WithDefault("false")
    boolean allowHttp();

    /// Hosts that may have private addresses, with commas between them, such as `crm.internal`. All other webhooks
    /// reach
    /// public addresses only.
    Optional<List<String>> privateHosts();
}
