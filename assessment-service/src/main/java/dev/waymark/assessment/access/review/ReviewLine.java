package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A grant as it was when its review was opened, and what was decided about it. SQL makes it.
@Entity
@Table(name = "access_review_line")
class ReviewLine {

    /// Names the service where it decides by itself.
    private static final String SERVICE = "system";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID reviewId;

    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private @Nullable String subject;

    @Column(updatable = false)
    private @Nullable String signInName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GrantedRole role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GrantScope scope;

    @Column(updatable = false)
    private @Nullable UUID cycleId;

    @Column(updatable = false)
    private @Nullable UUID departmentId;

    @Column(updatable = false)
    private @Nullable Instant lastUsedAt;

    @Column(updatable = false)
    private @Nullable Instant validUntil;

    @Column(updatable = false)
    private int useRank;

    @Column(updatable = false)
    private int expiryRank;

    @Enumerated(EnumType.STRING)
    private ReviewLineState state;

    private @Nullable String decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    ReviewLine() {}

    void decide(ReviewLineState decided, Caller by, String why, Instant now) {
        decide(decided, by.subject(), by.username(), why, now);
    }

    /// Decides where nobody has done so.
    void decideByService(ReviewLineState decided, String why, Instant now) {
        decide(decided, SERVICE, SERVICE, why, now);
    }

    private void decide(ReviewLineState decided, String by, String byName, String why, Instant now) {
        this.state = decided;
        this.decidedBy = by;
        this.decidedByName = byName;
        this.decidedAt = now;
        this.reason = why;
    }

    ReviewLineState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    UUID grantId() {
        return grantId;
    }

    /// Path of the line.
    String path() {
        return "/v1/access/reviews/%s/lines/%s".formatted(reviewId, id);
    }

    /// Path of its grant.
    String grantPath() {
        return "/v1/access/grants/" + grantId;
    }

    /// @param due whether the due day of the review has begun
    ReviewLineView view(boolean due) {
        return new ReviewLineView(
                id,
                reviewId,
                grantId,
                subject,
                signInName,
                role,
                scope,
                cycleId,
                departmentId,
                lastUsedAt,
                validUntil,
                useRank,
                expiryRank,
                state,
                due && state == ReviewLineState.OPEN,
                decidedByName,
                decidedBy,
                decidedAt,
                reason,
                version);
    }
}
