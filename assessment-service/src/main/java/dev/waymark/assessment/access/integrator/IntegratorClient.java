package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A client of the realm by which a CRM system signs in.
@Entity
@Table(name = "access_integrator_client")
class IntegratorClient extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID integratorId;

    @Column(updatable = false)
    private String clientId;

    private @Nullable String subject;
    private @Nullable UUID grantId;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @Formula("(ended_at is not null)")
    private boolean ended;

    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    IntegratorClient() {}

    IntegratorClient(UUID integratorId, String clientId, String subject, @Nullable UUID grantId) {
        this.integratorId = integratorId;
        this.clientId = clientId;
        this.subject = subject;
        this.grantId = grantId;
    }

    void end(String why, Instant now) {
        this.ended = true;
        this.endedAt = now;
        this.endReason = why;
    }

    UUID id() {
        return id;
    }

    UUID integratorId() {
        return integratorId;
    }

    @Nullable
    String subject() {
        return subject;
    }

    boolean isUnusedSince(Instant moment) {
        return lastUsedAt == null || lastUsedAt.isBefore(moment);
    }

    boolean hasEnded() {
        return ended;
    }

    String path() {
        return "/v1/access/integrators/%s/clients/%s".formatted(integratorId, id);
    }

    IntegratorClientView view() {
        return new IntegratorClientView(
                id, clientId, subject, grantId, lastUsedAt, ended, endedAt, endReason, authorship());
    }
}
