package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The grants of the service accounts of integrators. They are decided like all others.
@ApplicationScoped
public class IntegratorGrants {

    private static final String LEFT = "subject = ?1 and role = ?2 and state in ?3 order by id";

    private final Grants grants;
    private final InvitedGrants asking;
    private final DecidingGrant deciding;
    private final AuditedActs acts;
    private final Caller caller;
    private final Clock clock;

    IntegratorGrants(
            Grants grants, InvitedGrants asking, DecidingGrant deciding, AuditedActs acts, Caller caller, Clock clock) {
        this.grants = grants;
        this.asking = asking;
        this.deciding = deciding;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /// Asks for the grant of a service account in the caller's name.
    ///
    /// @return id of the grant; empty where the account has one that holds or waits
    /// @throws ProblemException where the caller may not ask for it
    public Optional<UUID> request(String subject, String clientId, String reason, Instant validUntil) {
        var until = asking.end(GrantScope.EVERYTHING, null, null, validUntil);
        if (left(subject).stream().anyMatch(grant -> grant.isLeftAt(clock.instant()))) {
            return Optional.empty();
        }
        var grant = asking.request(new InvitedGrants.Invited(
                subject,
                "service-account-" + clientId.toLowerCase(Locale.ROOT),
                GrantedRole.INTEGRATOR,
                GrantScope.EVERYTHING,
                null,
                null,
                reason,
                until,
                caller.subject(),
                caller.username()));
        acts.byCaller("GRANT_REQUESTED", path(grant));
        return Optional.of(grant);
    }

    /// Refuses or ends all that let the service account in.
    public void takeBack(String subject, String reason) {
        for (var grant : left(subject)) {
            acts.byCaller(grant.state() == GrantState.REQUESTED ? "GRANT_REFUSED" : "GRANT_ENDED", path(grant.id()));
            deciding.takeBack(grant.id(), reason);
        }
    }

    private List<AccessGrant> left(String subject) {
        return grants.list(LEFT, subject, GrantedRole.INTEGRATOR, List.of(GrantState.REQUESTED, GrantState.APPROVED));
    }

    private static String path(UUID grant) {
        return "/v1/access/grants/" + grant;
    }
}
