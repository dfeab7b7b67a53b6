package dev.waymark.assessment.access.finding;

import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A disagreement of grants and the realm. Runs write it by statements of SQL.
@Entity
class AccessFinding {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(updatable = false)
    private @Nullable String subject;

    @Column(updatable = false)
    private @Nullable String signInName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable GrantedRole role;

    @Column(updatable = false)
    private @Nullable UUID integratorId;

    @Column(updatable = false)
    private Instant firstSeenAt;

    @Column(updatable = false)
    private Instant lastSeenAt;

    @Column(updatable = false)
    private @Nullable Instant resolvedAt;

    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable String acknowledgedByName;
    private @Nullable String reason;

    AccessFinding() {}

    void acknowledge(Caller caller, String why, Instant now) {
        this.state = FindingState.ACKNOWLEDGED;
        this.acknowledgedAt = now;
        this.acknowledgedBy = caller.subject();
        this.acknowledgedByName = caller.username();
        this.reason = why;
    }

    UUID id() {
        return id;
    }

    FindingState state() {
        return state;
    }

    boolean isAbout(String other) {
        return other.equals(subject);
    }

    AccessFindingView view() {
        return new AccessFindingView(
                id,
                kind,
                state,
                subject,
                signInName,
                role,
                integratorId,
                firstSeenAt,
                lastSeenAt,
                resolvedAt,
                acknowledgedAt,
                acknowledgedByName,
                acknowledgedBy,
                reason);
    }
}
