package dev.waymark.assessment.access.invitation;

import dev.waymark.assessment.access.directory.Account;
import dev.waymark.assessment.access.grant.InvitedGrants.Invited;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.authorship.Authored;
import dev.waymark.rest.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// An invitation, and how far Keycloak has followed it.
@Entity
@Table(name = "access_invitation")
class Invitation extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String address;
    private String personName;

    @Enumerated(EnumType.STRING)
    private GrantedRole role;

    @Enumerated(EnumType.STRING)
    private GrantScope scope;

    private @Nullable UUID cycleId;
    private @Nullable UUID departmentId;
    private String reason;
    private Instant validUntil;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private @Nullable String trouble;
    private String requestedBy;
    private @Nullable String subject;
    private boolean accountNew;
    private @Nullable UUID grantId;
    private boolean roleGiven;
    private boolean settled;
    private @Nullable Instant sentAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    Invitation() {}

    Invitation(InvitePerson request, Instant validUntil, String requestedBy) {
        this.address = request.address();
        this.personName = request.name();
        this.role = request.role();
        this.scope = request.scope();
        this.cycleId = request.cycleId();
        this.departmentId = request.departmentId();
        this.reason = request.reason();
        this.validUntil = validUntil;
        this.requestedBy = requestedBy;
        this.state = InvitationState.PENDING;
    }

    /// From now on it belongs to the person with this account.
    ///
    void belongTo(Account account, UUID grant) {
        this.subject = account.subject();
        this.accountNew = !account.verified();
        this.grantId = grant;
    }

    Invited wanted(Account account) {
        var inviter = authorship().createdBy();
        return new Invited(
                account.subject(),
                account.signInName(),
                role,
                scope,
                cycleId,
                departmentId,
                reason,
                validUntil,
                requestedBy,
                inviter == null ? requestedBy : inviter);
    }

    void sent(Instant now, Instant expires) {
        this.state = InvitationState.SENT;
        this.trouble = null;
        this.sentAt = now;
        this.expiresAt = expires;
    }

    void accept(Instant now) {
        this.state = InvitationState.ACCEPTED;
        this.trouble = null;
        this.acceptedAt = now;
    }

    void expire() {
        this.state = InvitationState.EXPIRED;
    }

    void sendAgain() {
        this.state = InvitationState.PENDING;
        this.trouble = null;
    }

    void end(InvitationState last, String why, Instant now) {
        this.state = last;
        this.endReason = why;
        this.endedAt = now;
    }

    void troubledBy(ProblemType type) {
        this.trouble = type.uri();
    }

    void roleGiven(boolean given) {
        this.roleGiven = given;
    }

    void settle() {
        this.settled = true;
    }

    UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    String personName() {
        return personName;
    }

    GrantedRole role() {
        return role;
    }

    InvitationState state() {
        return state;
    }

    @Nullable
    UUID cycleId() {
        return cycleId;
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    UUID grantId() {
        return grantId;
    }

    boolean isRequestedBy(String other) {
        return requestedBy.equals(other);
    }

    /// Whether nobody had used the account before the invitation.
    boolean isAccountNew() {
        return accountNew;
    }

    boolean isRoleGiven() {
        return roleGiven;
    }

    boolean isSettled() {
        return settled;
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    InvitationView view() {
        return new InvitationView(
                id,
                address,
                personName,
                role,
                scope,
                cycleId,
                departmentId,
                reason,
                validUntil,
                state,
                trouble,
                subject,
                grantId,
                roleGiven,
                sentAt,
                expiresAt,
                acceptedAt,
                endedAt,
                endReason,
                authorship(),
                version);
    }
}
