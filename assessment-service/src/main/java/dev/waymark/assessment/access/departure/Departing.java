package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.LeaversGrants;
import dev.waymark.assessment.access.invitation.LeaversInvitations;
import dev.waymark.assessment.access.responsibility.Responsibilities;
import dev.waymark.assessment.access.revocation.AccessRevocations;
import dev.waymark.assessment.access.standing.BoundToPerson;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Takes everything from somebody who leaves, in one transaction that Keycloak has no part in.
@ApplicationScoped
class Departing {

    private final Departures departures;
    private final Responsibilities responsibilities;
    private final LeaversGrants grants;
    private final LeaversInvitations invitations;
    private final AccessRevocations revocations;
    private final List<BoundToPerson> bound;
    private final AuditedActs acts;
    private final Caller caller;
    private final Clock clock;

    Departing(
            Departures departures,
            Responsibilities responsibilities,
            LeaversGrants grants,
            LeaversInvitations invitations,
            AccessRevocations revocations,
            @All List<BoundToPerson> bound,
            AuditedActs acts,
            Caller caller,
            Clock clock) {
        this.departures = departures;
        this.responsibilities = responsibilities;
        this.grants = grants;
        this.invitations = invitations;
        this.revocations = revocations;
        this.bound = bound;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @Idempotent
    @Audited(value = "DEPARTURE_RECORDED", digests = false)
    RestResponse<DepartureView> leave(RecordDeparture wanted) {
        requireMayLeave(wanted.subject());
        var names = names(wanted);
        var departure = new Departure(wanted, caller.subject(), revokeTokens(wanted));
        departures.persistAndFlush(departure);
        invitations.withdraw(wanted.subject(), wanted.reason());
        grants.takeBack(departure.id(), wanted.subject(), names, wanted.reason());
        names.forEach(name -> bound.forEach(each -> each.bind(name, wanted.subject())));
        responsibilities.keep(departure.id(), wanted.subject(), names);
        return Created.at(departure.path(), departures.refreshed(departure).view());
    }

    private void requireMayLeave(String subject) {
        if (subject.equals(caller.subject())) {
            throw new ProblemException(
                    AssessmentProblem.OWN_GRANT,
                    "Nobody records their own departure. Maybe ask another access admin of everything.");
        }
        departures.requireNone(subject);
        if (!grants.isKnown(subject) && !invitations.isKnown(subject)) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    List.of(new Violation("/subject", "is nobody who was ever granted or invited to something")));
        }
    }

    private Set<String> names(RecordDeparture wanted) {
        var names = new TreeSet<>(grants.signInNames(wanted.subject()));
        if (wanted.signInName() != null) {
            names.add(SignInName.of(wanted.signInName()).value());
        }
        return names;
    }

    private UUID revokeTokens(RecordDeparture wanted) {
        var revocation = revocations.revoke(wanted.subject(), wanted.reason(), clock.instant());
        acts.byCaller("TOKENS_REVOKED", "/v1/access/revocations/" + revocation);
        return revocation;
    }
}
