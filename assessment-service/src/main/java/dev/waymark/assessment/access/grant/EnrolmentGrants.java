package dev.waymark.assessment.access.grant;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.SignInName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The grant that comes with an enrolment.
@ApplicationScoped
public class EnrolmentGrants {

    private static final List<GrantState> UNDECIDED_OR_HELD = List.of(GrantState.REQUESTED, GrantState.APPROVED);

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Caller caller;
    private final Clock clock;

    EnrolmentGrants(Grants grants, DecidingGrant deciding, Caller caller, Clock clock) {
        this.grants = grants;
        this.deciding = deciding;
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

    /// Takes back what a person was granted for a department that they leave for another one. Nobody refuses what
    /// was asked for themselves, so that waits for somebody else.
    ///
    /// @param subject of the person; `null` where they are known by name alone
    public void leave(UUID departmentId, @Nullable String subject, SignInName person) {
        grants
                .find("departmentId = ?1 and state in ?2 order by id", departmentId, UNDECIDED_OR_HELD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .filter(grant -> subject == null ? person.isAlso(grant.signInName()) : grant.isOf(subject))
                .filter(grant -> grant.state() == GrantState.APPROVED || !grant.isOf(caller.subject()))
                .toList()
                .forEach(grant -> deciding.takeBack(grant, "Works in another department of the cycle now"));
    }

    /// Lets an enrolled person see their cycle. Nobody gives themselves access: who enrols themselves is
    /// granted nothing by it.
    public void give(UUID cycleId, SignInName person) {
        if (!person.isAlso(caller.username())) {
            grants.persistAndFlush(AccessGrant.ofEnrolment(cycleId, person.value(), caller, clock.instant()));
        }
    }
}
