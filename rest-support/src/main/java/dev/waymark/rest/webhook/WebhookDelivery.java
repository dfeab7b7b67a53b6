package dev.waymark.rest.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event for one webhook, as it is read. Rows are written by {@link Deliveries} and while they are sent.
@Entity
class WebhookDelivery {

    @Id
    private UUID id;

    private UUID webhookId;
    private UUID eventId;
    private String eventType;

    @Enumerated(EnumType.STRING)
    private WebhookDeliveryState state;

    private int attempts;
    private Instant dueAt;
    private @Nullable Integer lastStatus;
    private @Nullable String lastFailure;
    private Instant createdAt;
    private @Nullable Instant endedAt;

    WebhookDelivery() {}

    WebhookDeliveryView view() {
        return new WebhookDeliveryView(
                id,
                webhookId,
                eventId,
                eventType,
                state,
                attempts,
                state == WebhookDeliveryState.PENDING ? dueAt : null,
                lastStatus,
                lastFailure,
                createdAt,
                endedAt);
    }
}
