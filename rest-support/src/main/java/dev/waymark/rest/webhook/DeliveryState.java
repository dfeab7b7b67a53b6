package dev.waymark.rest.webhook;

/// How far a delivery is.
public enum DeliveryState {
    PENDING,
    DELIVERED,
    DEAD
}
