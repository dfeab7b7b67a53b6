package dev.waymark.rest.webhook;

/// Whether deliveries are sent.
public enum WebhookState {
    ENABLED,
    DISABLED
}
