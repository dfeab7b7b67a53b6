package dev.waymark.roadmap.delivery;

/// How far the delivery of an initiative has come.
enum DeliveryState {
    PLANNED,
    IN_PROGRESS,
    PAUSED,
    DONE,
    CANCELLED
}
