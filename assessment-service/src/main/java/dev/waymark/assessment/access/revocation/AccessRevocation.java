package dev.waymark.assessment.access.revocation;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// The tokens that a subject had at a moment, which are refused from then on.
@Entity
class AccessRevocation extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private Instant notValidBefore;

    @Column(updatable = false)
    private String reason;

    AccessRevocation() {}

    AccessRevocation(String subject, String reason, Instant now) {
        this.subject = subject;
        this.notValidBefore = now;
        this.reason = reason;
    }

    RevocationView view() {
        return new RevocationView(id, subject, notValidBefore, reason, authorship());
    }

    UUID id() {
        return id;
    }
}
