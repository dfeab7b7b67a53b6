package dev.waymark.assessment.access.invitation;

import dev.waymark.assessment.access.directory.Following;
import dev.waymark.assessment.access.directory.FollowingKeycloak;
import dev.waymark.assessment.access.grant.FollowsGrants;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/// Continues invitations that Keycloak has not followed yet; also after a decision about their grant.
@ApplicationScoped
class InvitationSchedule implements FollowsGrants {

    private final Invitations invitations;
    private final FollowingKeycloak following;

    InvitationSchedule(Invitations invitations, AdvancingInvitation advancing, Following following, Clock clock) {
        this.invitations = invitations;
        this.following = following.of(new FollowingKeycloak.Work(
                "invitation", () -> invitations.unfinished(clock.instant()), advancing::advance));
    }

    @Override
    public void decided(UUID grantId) {
        invitations.ofGrant(grantId).map(Invitation::id).ifPresent(this::add);
    }

    /// Continues it after the caller's transaction.
    void add(UUID invitationId) {
        following.add(invitationId);
    }

    /// Continues it at once; where that fails it is continued later.
    void tryNow(UUID invitationId) {
        following.tryNow(invitationId);
    }

    void start(@Observes StartupEvent started) {
        following.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        following.close();
    }

    /// Adds what an instance that died has left, and what Keycloak has not been asked about for a while.
    void continueUnfinished() {
        following.continueUnfinished();
    }
}
