package dev.waymark.assessment.access.invitation;

import dev.waymark.assessment.access.directory.Account;
import dev.waymark.assessment.access.grant.InvitedGrants;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Writes down each step of an invitation, in a transaction of its own between two requests to Keycloak.
@ApplicationScoped
class RecordingSteps {

    private static final String SYSTEM = "system";

    private final Invitations invitations;
    private final InvitedGrants grants;
    private final AuditedActs acts;

    RecordingSteps(Invitations invitations, InvitedGrants grants, AuditedActs acts) {
        this.invitations = invitations;
        this.grants = grants;
        this.acts = acts;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Invitation read(UUID id) {
        return invitations.findById(id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void troubled(UUID id, ProblemType type) {
        invitations.locked(id).troubledBy(type);
    }

    /// Asks for the grant in the name of who invites, once the account of the person is known.
    @Transactional(TxType.REQUIRES_NEW)
    Invitation belongTo(UUID id, Account account) {
        var invitation = invitations.locked(id);
        if (invitation.state() == InvitationState.PENDING && invitation.grantId() == null) {
            invitation.belongTo(account, grants.request(invitation.wanted(account)));
        }
        return invitation;
    }

    /// Changes an invitation that is in one of these states; one that somebody else has moved on stays.
    ///
    /// @param word what has happened, for the audit trail
    @Transactional(TxType.REQUIRES_NEW)
    Invitation step(UUID id, Set<InvitationState> from, String word, Consumer<Invitation> change) {
        var invitation = invitations.locked(id);
        if (from.contains(invitation.state())) {
            change.accept(invitation);
            invitations.flush();
            acts.byService(SYSTEM, SYSTEM, word, "/v1/access/invitations/" + id);
        }
        return invitation;
    }
}
