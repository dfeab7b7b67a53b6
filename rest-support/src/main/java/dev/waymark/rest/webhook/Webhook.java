package dev.waymark.rest.webhook;

import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.webhook.sending.WebhookSecret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An address that is told of changes.
@Entity
class Webhook extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String url;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> eventTypes;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private @Nullable String disabledBecause;
    private String secret;

    /// Is read where deliveries are claimed.
    @SuppressWarnings("UnusedVariable")
    private @Nullable String previousSecret;

    private @Nullable Instant previousUntil;

    Webhook() {}

    Webhook(DescribeWebhook description, WebhookSecret secret) {
        this.secret = secret.text();
        describe(description);
    }

    final void describe(DescribeWebhook description) {
        this.url = description.url();
        this.eventTypes = description.wantedTypes();
        this.state = description.wantedState();
        this.disabledBecause = null;
    }

    DescribeWebhook description() {
        return new DescribeWebhook(url, eventTypes, state);
    }

    /// Until the given moment deliveries are signed with both secrets.
    void rotate(WebhookSecret next, Instant until) {
        this.previousSecret = secret;
        this.previousUntil = until;
        this.secret = next.text();
    }

    String secret() {
        return secret;
    }

    UUID id() {
        return id;
    }

    WebhookView view() {
        return new WebhookView(
                id, url, List.copyOf(eventTypes), state, disabledBecause, previousUntil, authorship(), version);
    }
}
