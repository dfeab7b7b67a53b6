package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.rest.identity.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A grant, from the request for it to its end. What was asked for does not change.
@Entity
class AccessGrant {

    /// Names the service where it ends a grant by itself.
    private static final String SERVICE = "system";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private @Nullable String subject;
    private @Nullable String signInName;

    @Formula("subject is not null")
    private boolean bound;

    @Enumerated(EnumType.STRING)
    private GrantedRole role;

    @Enumerated(EnumType.STRING)
    private GrantScope scope;

    private @Nullable UUID cycleId;
    private @Nullable UUID departmentId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private GrantOrigin origin;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private String requestedBy;
    private String requestedByName;
    private Instant requestedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private Instant validFrom;
    private @Nullable Instant validUntil;
    private @Nullable String endedBy;
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable Instant lastUsedAt;
    private @Nullable UUID departureId;

    AccessGrant() {}

    /// Asked for by the caller; somebody decides.
    AccessGrant(RequestGrant request, GrantPeriod period, Caller requester, Instant now) {
        this(GrantOrigin.REQUEST, request.role(), request.scope(), request.reason(), requester, now);
        this.subject = request.subject();
        this.signInName = request.signInName();
        this.bound = true;
        this.cycleId = request.cycleId();
        this.departmentId = request.departmentId();
        this.validFrom = period.from();
        this.validUntil = period.until();
    }

    /// What an invitation asks for, in the name of who invites.
    AccessGrant(InvitedGrants.Invited invited, Instant now) {
        this.origin = GrantOrigin.REQUEST;
        this.subject = invited.subject();
        this.signInName = invited.signInName();
        this.bound = true;
        this.role = invited.role();
        this.scope = invited.scope();
        this.cycleId = invited.cycleId();
        this.departmentId = invited.departmentId();
        this.reason = invited.reason();
        this.state = GrantState.REQUESTED;
        this.requestedBy = invited.requestedBy();
        this.requestedByName = invited.requestedByName();
        this.requestedAt = now;
        this.validFrom = now;
        this.validUntil = invited.validUntil();
    }

    private AccessGrant(
            GrantOrigin origin, GrantedRole role, GrantScope scope, String reason, Caller requester, Instant now) {
        this.origin = origin;
        this.reason = reason;
        this.role = role;
        this.scope = scope;
        this.state = GrantState.REQUESTED;
        this.requestedBy = requester.subject();
        this.requestedByName = requester.username();
        this.requestedAt = now;
        this.validFrom = now;
    }

    /// What comes with an enrolment: asked for and approved at once by who enrols. It is bound when the person
    /// comes.
    static AccessGrant ofEnrolment(UUID cycleId, String signInName, Caller enroller, Instant now) {
        var grant = new AccessGrant(
                GrantOrigin.ENROLMENT,
                GrantedRole.STAKEHOLDER,
                GrantScope.CYCLE,
                "Enrolled in the cycle",
                enroller,
                now);
        grant.signInName = signInName;
        grant.cycleId = cycleId;
        grant.approve(enroller, now);
        return grant;
    }

    final void approve(Caller approver, Instant now) {
        this.state = GrantState.APPROVED;
        decide(approver, now);
    }

    void refuse(Caller refuser, String why, Instant now) {
        decide(refuser, now);
        finish(GrantState.REFUSED, refuser.subject(), refuser.username(), why, now);
    }

    void end(Caller ender, String why, Instant now) {
        finish(GrantState.ENDED, ender.subject(), ender.username(), why, now);
    }

    /// Ends it where nobody has asked for that.
    void endByService(String why, Instant now) {
        finish(GrantState.ENDED, SERVICE, SERVICE, why, now);
    }

    /// By whose departure it ended.
    void endedWith(UUID departure) {
        this.departureId = departure;
    }

    private void decide(Caller decider, Instant now) {
        this.decidedBy = decider.subject();
        this.decidedByName = decider.username();
        this.decidedAt = now;
    }

    private void finish(GrantState last, String by, String byName, String why, Instant now) {
        this.state = last;
        this.endedBy = by;
        this.endedByName = byName;
        this.endedAt = now;
        this.endReason = why;
    }

    /// Whether it lets its role count now.
    boolean holdsAt(Instant now) {
        return isInForce(now) && !now.isBefore(validFrom);
    }

    /// Whether it lets its role count now, or will.
    boolean isInForce(Instant now) {
        return state == GrantState.APPROVED && (validUntil == null || now.isBefore(validUntil));
    }

    /// Whether it lets its role count now or later, or waits for a decision.
    boolean isLeftAt(Instant now) {
        return (state == GrantState.REQUESTED || state == GrantState.APPROVED)
                && (validUntil == null || now.isBefore(validUntil));
    }

    boolean isOf(String other) {
        return other.equals(subject);
    }

    boolean wasRequestedBy(String other) {
        return other.equals(requestedBy);
    }

    UUID id() {
        return id;
    }

    String path() {
        return "/v1/access/grants/" + id;
    }

    GrantedRole role() {
        return role;
    }

    GrantScope scope() {
        return scope;
    }

    GrantState state() {
        return state;
    }

    @Nullable
    String signInName() {
        return signInName;
    }

    @Nullable
    UUID cycleId() {
        return cycleId;
    }

    @Nullable
    UUID departmentId() {
        return departmentId;
    }

    /// As those see it who ask what somebody may do.
    KnownGrant known() {
        return new KnownGrant(
                new HeldGrant(id, bound, role, scope, cycleId, departmentId, validFrom, validUntil), state);
    }

    GrantView view() {
        return new GrantView(
                id,
                subject,
                signInName,
                bound,
                role,
                scope,
                cycleId,
                departmentId,
                reason,
                origin,
                state,
                requestedByName,
                requestedBy,
                requestedAt,
                decidedByName,
                decidedBy,
                decidedAt,
                validFrom,
                validUntil,
                endedByName,
                endedBy,
                endedAt,
                endReason,
                lastUsedAt,
                departureId,
                version);
    }
}
