package dev.waymark.assessment.access.grant;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.SignInName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// The grant that comes with an enrolment.
@ApplicationScoped
public class EnrolmentGrants {

    private final Grants grants;
    private final Caller caller;
    private final Clock clock;

    EnrolmentGrants(Grants grants, Caller caller, Clock clock) {
        this.grants = grants;
        this.caller = caller;
        this.clock = clock;
    }

    /// Takes back what came with an enrolment that is deleted. What was granted otherwise stays.
    public void takeBack(UUID cycleId, SignInName person) {
        grants.list(
                        "cycleId = ?1 and signInName = ?2 and state = ?3 and origin <> ?4",
                        cycleId,
                        person.value(),
                        GrantState.APPROVED,
                        GrantOrigin.REQUEST)
                .forEach(grant -> grant.end(caller, "The enrolment was deleted", clock.instant()));
    }

    /// Lets an enrolled person see their cycle. Nobody gives themselves access: who enrols themselves is
    /// granted nothing by it.
    public void give(UUID cycleId, SignInName person) {
        if (!person.isAlso(caller.username())) {
            grants.persistAndFlush(AccessGrant.ofEnrolment(cycleId, person.value(), caller, clock.instant()));
        }
    }
}
