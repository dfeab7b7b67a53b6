package dev.waymark.assessment.access.invitation;

import dev.waymark.rest.audit.AuditedActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;

/// What becomes of the invitations of somebody who leaves.
@ApplicationScoped
public class LeaversInvitations {

    private static final List<InvitationState> OPEN =
            List.of(InvitationState.PENDING, InvitationState.SENT, InvitationState.EXPIRED);

    private final Invitations invitations;
    private final InvitationSchedule schedule;
    private final AuditedActs acts;
    private final Clock clock;

    LeaversInvitations(Invitations invitations, InvitationSchedule schedule, AuditedActs acts, Clock clock) {
        this.invitations = invitations;
        this.schedule = schedule;
        this.acts = acts;
        this.clock = clock;
    }

    /// Whether the person was ever invited.
    ///
    /// @param subject of the person's tokens
    public boolean isKnown(String subject) {
        return invitations.count("subject", subject) > 0;
    }

    /// Withdraws those that the person has not accepted.
    public void withdraw(String subject, String reason) {
        invitations
                .find("subject = ?1 and state in ?2 order by id", subject, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(invitation -> {
                    invitation.end(InvitationState.WITHDRAWN, reason, clock.instant());
                    acts.byCaller("INVITATION_WITHDRAWN", "/v1/access/invitations/" + invitation.id());
                    schedule.add(invitation.id());
                });
    }
}
