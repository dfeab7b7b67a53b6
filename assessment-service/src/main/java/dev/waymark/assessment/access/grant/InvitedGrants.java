package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The grants that invitations ask for. They are decided like all others.
@ApplicationScoped
public class InvitedGrants {

    /// A grant that an invitation asks for.
    ///
    /// @param requestedBy subject of who invites
    public record Invited(
            String subject,
            String signInName,
            GrantedRole role,
            GrantScope scope,
            @Nullable UUID cycleId,
            @Nullable UUID departmentId,
            String reason,
            Instant validUntil,
            String requestedBy,
            String requestedByName) {}

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Clock clock;

    InvitedGrants(Grants grants, DecidingGrant deciding, Clock clock) {
        this.grants = grants;
        this.deciding = deciding;
        this.clock = clock;
    }

    /// Until when a grant of this scope would hold.
    ///
    /// @throws ProblemException where the caller may not ask for it
    public Instant end(
            GrantScope scope, @Nullable UUID cycleId, @Nullable UUID departmentId, @Nullable Instant validUntil) {
        deciding.requireMayAsk(scope, cycleId, departmentId);
        return GrantPeriod.of(null, validUntil, deciding.lastDay(cycleId), clock.instant())
                .until();
    }

    /// @return id of the grant that is asked for
    public UUID request(Invited invited) {
        var grant = new AccessGrant(invited, clock.instant());
        grants.persistAndFlush(grant);
        return grant.id();
    }

    /// Whether it lets its role count now.
    @Transactional
    public boolean isInForce(UUID grantId) {
        return grants.findById(grantId).isInForce(clock.instant());
    }

    /// The roles of a person that some grant lets count now.
    @Transactional
    public Set<GrantedRole> rolesInForce(String subject) {
        return grants.list("subject", subject).stream()
                .filter(grant -> grant.isInForce(clock.instant()))
                .map(AccessGrant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Refuses or ends it, whatever was decided.
    public void takeBack(UUID grantId, String reason) {
        deciding.takeBack(grantId, reason);
    }
}
