package dev.waymark.assessment.access.invitation;

import static dev.waymark.assessment.access.invitation.InvitationState.PENDING;
import static dev.waymark.assessment.access.invitation.InvitationState.SENT;
import static dev.waymark.assessment.access.invitation.InvitationState.WITHDRAWN;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.directory.Account;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.assessment.access.directory.TakingTurns;
import dev.waymark.assessment.access.grant.InvitedGrants;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Carries out the next steps of an invitation. Every step can be repeated, so an unfinished invitation is continued by
/// the request that created it, by a job, or at the next start of an instance.
@ApplicationScoped
class AdvancingInvitation {

    private static final Set<InvitationState> ANY = EnumSet.allOf(InvitationState.class);

    private final Invitations invitations;
    private final RecordingSteps steps;
    private final InvitedGrants grants;
    private final Directory directory;
    private final TakingTurns turns;
    private final Clock clock;

    AdvancingInvitation(
            Invitations invitations,
            RecordingSteps steps,
            InvitedGrants grants,
            Directory directory,
            TakingTurns turns,
            Clock clock) {
        this.invitations = invitations;
        this.steps = steps;
        this.grants = grants;
        this.directory = directory;
        this.turns = turns;
        this.clock = clock;
    }

    /// @throws ProblemException what keeps it where it is
    void advance(UUID id) {
        turns.with("invitation " + id, () -> advanceInTurn(steps.read(id)));
    }

    private void advanceInTurn(Invitation invitation) {
        try {
            followGrant(advanced(invitation));
        } catch (ProblemException problem) {
            steps.troubled(invitation.id(), problem.type());
            throw problem;
        }
    }

    private Invitation advanced(Invitation invitation) {
        return switch (invitation.state()) {
            case PENDING -> send(invitation);
            case SENT -> look(invitation);
            case WITHDRAWN -> settle(invitation);
            case ACCEPTED, EXPIRED, REFUSED -> invitation;
        };
    }

    private Invitation send(Invitation invitation) {
        var account = account(invitation);
        var bound = steps.belongTo(invitation.id(), account);
        if (bound.state() != PENDING) {
            return bound;
        }
        if (!account.enabled()) {
            directory.enable(account.subject(), true);
        }
        if (account.verified() && account.complete()) {
            return accepted(bound);
        }
        directory.sendLink(account.subject());
        var now = clock.instant();
        return steps.step(
                bound.id(),
                EnumSet.of(PENDING),
                "INVITATION_SENT",
                sent -> sent.sent(now, now.plus(directory.linkLifetime())));
    }

    /// The person's account, which is made where there is none.
    private Account account(Invitation invitation) {
        try {
            var account = ownAccount(invitation)
                    .orElseGet(() -> directory.create(invitation.address(), invitation.personName()));
            if (invitation.isRequestedBy(account.subject())) {
                throw new ProblemException(AssessmentProblem.OWN_GRANT, "Nobody invites themselves.");
            }
            return account;
        } catch (ProblemException refused) {
            if (refused.type().status() < 500) {
                steps.step(
                        invitation.id(),
                        EnumSet.of(PENDING),
                        "INVITATION_REFUSED",
                        ended -> ended.end(
                                InvitationState.REFUSED, refused.type().title(), clock.instant()));
            }
            throw refused;
        }
    }

    /// The account with the address, where that is surely the person's. An address that has gone to another account
    /// since is nobody's.
    private Optional<Account> ownAccount(Invitation invitation) {
        var found = directory.byAddress(invitation.address());
        var known = invitation.subject();
        var gone = known != null
                && found.filter(account -> account.subject().equals(known)).isEmpty();
        var strange =
                found.filter(account -> !account.isOf(invitation.address())).isPresent();
        if (gone || strange) {
            throw Directory.accountOfAnother(invitation.address());
        }
        return found;
    }

    private Invitation look(Invitation invitation) {
        var account = Optional.ofNullable(invitation.subject()).flatMap(directory::bySubject);
        if (account.filter(Account::isSettled).isPresent()) {
            return accepted(invitation);
        }
        return invitation.isOver(clock.instant())
                ? steps.step(invitation.id(), EnumSet.of(SENT), "INVITATION_EXPIRED", Invitation::expire)
                : invitation;
    }

    private Invitation accepted(Invitation invitation) {
        return steps.step(
                invitation.id(),
                EnumSet.of(PENDING, SENT),
                "INVITATION_ACCEPTED",
                accepted -> accepted.accept(clock.instant()));
    }

    /// An account that was made for a withdrawn invitation alone is disabled, so that its link leads nowhere.
    private Invitation settle(Invitation invitation) {
        var subject = invitation.subject();
        if (invitation.isSettled()) {
            return invitation;
        }
        if (subject != null && invitation.isAccountNew() && !isNeeded(subject)) {
            directory.enable(subject, false);
        }
        return steps.step(invitation.id(), EnumSet.of(WITHDRAWN), "INVITATION_SETTLED", Invitation::settle);
    }

    private boolean isNeeded(String subject) {
        return invitations.anyOpen(subject) || !grants.rolesInForce(subject).isEmpty();
    }

    /// The account has the role as long as a grant of it is in force. The grant may be decided about while
    /// Keycloak is asked, so it is looked at again afterwards.
    private void followGrant(Invitation invitation) {
        var subject = invitation.subject();
        var grant = invitation.grantId();
        if (subject == null || grant == null) {
            return;
        }
        var role = invitation.role();
        if (!invitation.isRoleGiven() && grants.isInForce(grant)) {
            directory.give(subject, role.inTokens());
            followGrant(steps.step(invitation.id(), ANY, "ROLE_GIVEN", given -> given.roleGiven(true)));
        } else if (invitation.isRoleGiven() && !grants.rolesInForce(subject).contains(role)) {
            directory.take(subject, role.inTokens());
            followGrant(steps.step(invitation.id(), ANY, "ROLE_TAKEN", taken -> taken.roleGiven(false)));
        }
    }
}
