package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.GrantsOfCaller;
import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asks for grants and decides about them. The database refuses the same for itself; here the refusals have
/// words.
@ApplicationScoped
class DecidingGrant {

    private final Grants grants;
    private final GrantsOfCaller own;
    private final Heads heads;
    private final Cycles cycles;
    private final Departments departments;
    private final Caller caller;
    private final Clock clock;

    DecidingGrant(
            Grants grants,
            GrantsOfCaller own,
            Heads heads,
            Cycles cycles,
            Departments departments,
            Caller caller,
            Clock clock) {
        this.grants = grants;
        this.own = own;
        this.heads = heads;
        this.cycles = cycles;
        this.departments = departments;
        this.caller = caller;
        this.clock = clock;
    }

    AccessGrant request(RequestGrant request) {
        if (request.subject().equals(caller.subject())) {
            throw ownGrant();
        }
        requireRight(request.scope(), request.cycleId());
        var lastDay = Optional.ofNullable(request.cycleId()).map(this::lastDay);
        if (request.departmentId() != null && request.cycleId() != null) {
            departments.requireKnown(request.cycleId(), List.of(request.departmentId()), "/departmentId");
            requireNotHead(request.departmentId());
        }
        var period = GrantPeriod.of(request.validFrom(), request.validUntil(), lastDay, clock.instant());
        var grant = new AccessGrant(request, period, caller, clock.instant());
        grants.persistAndFlush(grant);
        return grant;
    }

    AccessGrant approve(UUID id) {
        var grant = undecided(id);
        if (grant.role().isPrivileged() && grant.wasRequestedBy(caller.subject())) {
            throw new ProblemException(
                    AssessmentProblem.SECOND_PERSON_NEEDED,
                    "You asked for this grant of %s yourself. Maybe ask another access admin to approve it."
                            .formatted(grant.role()));
        }
        requireNotHead(grant.departmentId());
        grant.approve(caller, clock.instant());
        grants.flush();
        return grant;
    }

    AccessGrant refuse(UUID id, String reason) {
        var grant = undecided(id);
        grant.refuse(caller, reason, clock.instant());
        grants.flush();
        return grant;
    }

    /// A grant can be ended by every access admin who sees it, whoever gave it.
    AccessGrant end(UUID id, String reason) {
        var grant = grants.requireForDecision(id);
        if (grant.state() != GrantState.APPROVED) {
            throw decided(grant);
        }
        grant.end(caller, reason, clock.instant());
        grants.flush();
        return grant;
    }

    private AccessGrant undecided(UUID id) {
        var grant = grants.requireForDecision(id);
        if (grant.state() != GrantState.REQUESTED) {
            throw decided(grant);
        }
        if (grant.isOf(caller.subject())) {
            throw ownGrant();
        }
        requireRight(grant.scope(), grant.cycleId());
        return grant;
    }

    private LocalDate lastDay(UUID cycleId) {
        References.require("cycle", "/cycleId", List.of(cycleId), cycles::known);
        return cycles.view(cycleId).dueOn();
    }

    private void requireRight(GrantScope scope, @Nullable UUID cycleId) {
        if (!own.held().cover(GrantedRole.ACCESS_ADMIN, scope, cycleId)) {
            throw new ProblemException(
                    HttpProblem.FORBIDDEN,
                    "Your own grant as access admin does not reach as far as this one. Maybe ask an access admin of everything.");
        }
    }

    private void requireNotHead(@Nullable UUID departmentId) {
        if (departmentId != null && heads.isHead(caller.subject(), departmentId)) {
            throw new ProblemException(
                    AssessmentProblem.OWN_GRANT,
                    "You head the department that the grant is for. Maybe ask another access admin.");
        }
    }

    private static ProblemException ownGrant() {
        return new ProblemException(
                AssessmentProblem.OWN_GRANT, "Nobody decides about their own access. Maybe ask another access admin.");
    }

    private static ProblemException decided(AccessGrant grant) {
        return new ProblemException(
                AssessmentProblem.GRANT_DECIDED,
                "The grant is %s and stays so. Maybe ask for a new one.".formatted(grant.state()));
    }
}
