package dev.waymark.rest.webhook.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Settings of webhooks in tests.
record TestWebhooks(boolean allowHttp, List<String> hosts) implements WebhookConfig {

    @Override
    public int threads() {
        return 0;
    }

    @Override
    public Duration pollingInterval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Optional<List<String>> privateHosts() {
        return Optional.of(hosts);
    }
}
