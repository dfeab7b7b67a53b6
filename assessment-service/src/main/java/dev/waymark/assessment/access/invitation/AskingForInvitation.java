package dev.waymark.assessment.access.invitation;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.InvitedGrants;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// What callers ask for, each in one transaction that Keycloak has no part in.
@ApplicationScoped
class AskingForInvitation {

    private final Invitations invitations;
    private final InvitedGrants grants;
    private final Caller caller;
    private final Clock clock;

    AskingForInvitation(Invitations invitations, InvitedGrants grants, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @Idempotent
    @Audited(value = "INVITATION_REQUESTED", digests = false)
    RestResponse<InvitationView> invite(InvitePerson request) {
        var until = grants.end(request.scope(), request.cycleId(), request.departmentId(), request.validUntil());
        var invitation = new Invitation(request, until, caller.subject());
        invitations.persistAndFlush(invitation);
        return answer(invitation);
    }

    @Transactional
    @Idempotent
    @Audited(value = "INVITATION_REPEATED", digests = false)
    RestResponse<InvitationView> repeat(UUID id) {
        var invitation = invitations.requireForChange(id);
        switch (invitation.state()) {
            case PENDING, SENT, EXPIRED -> invitation.sendAgain();
            case ACCEPTED, WITHDRAWN, REFUSED -> throw ended(invitation);
        }
        invitations.flush();
        return answer(invitation);
    }

    @Transactional
    @Idempotent
    @Audited(value = "INVITATION_WITHDRAWN", digests = false)
    RestResponse<InvitationView> withdraw(UUID id, InvitationReason reason) {
        var invitation = invitations.requireForChange(id);
        switch (invitation.state()) {
            case PENDING, SENT, EXPIRED ->
                invitation.end(InvitationState.WITHDRAWN, reason.endReason(), clock.instant());
            case ACCEPTED, WITHDRAWN, REFUSED -> throw ended(invitation);
        }
        invitations.flush();
        var grant = invitation.grantId();
        if (grant != null) {
            grants.takeBack(grant, reason.endReason());
        }
        return answer(invitation);
    }

    private static RestResponse<InvitationView> answer(Invitation invitation) {
        return Created.at("/v1/access/invitations/" + invitation.id(), invitation.view());
    }

    private static ProblemException ended(Invitation invitation) {
        return new ProblemException(
                AssessmentProblem.INVITATION_ENDED,
                "The invitation is %s and stays so. Maybe end the grant, or invite the person again."
                        .formatted(invitation.state()));
    }
}
