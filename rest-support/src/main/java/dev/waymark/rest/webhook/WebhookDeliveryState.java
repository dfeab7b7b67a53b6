package dev.waymark.rest.webhook;

/// How far a delivery is.
public enum WebhookDeliveryState {
    PENDING,
    DELIVERED,
    DEAD
}
