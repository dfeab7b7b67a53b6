package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.GrantsOfCaller;
import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
    private final List<FollowsGrants> followers;
    private final AuditedActs acts;
    private final Caller caller;
    private final Clock clock;

    DecidingGrant(
            Grants grants,
            GrantsOfCaller own,
            Heads heads,
            Cycles cycles,
            Departments departments,
            @All List<FollowsGrants> followers,
            AuditedActs acts,
            Caller caller,
            Clock clock) {
        this.grants = grants;
        this.own = own;
        this.heads = heads;
        this.cycles = cycles;
        this.departments = departments;
        this.followers = followers;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    AccessGrant request(RequestGrant request) {
        var period = requirePossible(request);
        var grant = new AccessGrant(request, period, caller, clock.instant());
        grants.persistAndFlush(grant);
        return grant;
    }

    /// @return when it would hold
    /// @throws ProblemException where the caller may not ask for it
    GrantPeriod requirePossible(RequestGrant request) {
        if (request.subject().equals(caller.subject())) {
            throw ownGrant();
        }
        requireMayAsk(request.scope(), request.cycleId(), request.departmentId());
        return GrantPeriod.of(request.validFrom(), request.validUntil(), lastDay(request.cycleId()), clock.instant());
    }

    /// @throws ProblemException where the caller may not ask for a grant of this scope, or where there is no such thing
    void requireMayAsk(GrantScope scope, @Nullable UUID cycleId, @Nullable UUID departmentId) {
        requireRight(scope, cycleId);
        if (cycleId != null) {
            References.require("cycle", "/cycleId", List.of(cycleId), cycles::known);
        }
        if (departmentId != null && cycleId != null) {
            departments.requireKnown(cycleId, List.of(departmentId), "/departmentId");
            requireNotHead(departmentId);
        }
    }

    /// The last day of a cycle, on which what is granted for it ends where nothing else is said.
    Optional<LocalDate> lastDay(@Nullable UUID cycleId) {
        return Optional.ofNullable(cycleId).map(id -> cycles.view(id).dueOn());
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
        return decided(grant);
    }

    AccessGrant refuse(UUID id, String reason) {
        var grant = undecided(id);
        grant.refuse(caller, reason, clock.instant());
        return decided(grant);
    }

    /// Every access admin who sees a grant can end it, except the last one of an access admin of everything.
    AccessGrant end(UUID id, String reason) {
        var grant = grants.requireForDecision(id);
        requireEndable(grant);
        requireNotLastAdmin(id);
        grant.end(caller, reason, clock.instant());
        return decided(grant);
    }

    /// @throws ProblemException 409 where it does not let its role count and never will
    static void requireEndable(AccessGrant grant) {
        if (grant.state() != GrantState.APPROVED) {
            throw alreadyDecided(grant);
        }
    }

    /// Refuses what nobody has decided about, and ends what was approved.
    void takeBack(UUID id, String reason) {
        var grant = grants.requireForDecision(id);
        if (grant.state() == GrantState.APPROVED) {
            requireNotLastAdmin(id);
        }
        takeBack(grant, reason);
    }

    /// As {@link #takeBack(UUID, String)}, of a grant that is locked, by a caller who need not be an access admin.
    void takeBack(AccessGrant grant, String reason) {
        switch (grant.state()) {
            case REQUESTED -> {
                grant.refuse(caller, reason, clock.instant());
                acts.byCaller("GRANT_REFUSED", grant.path());
            }
            case APPROVED -> {
                grant.end(caller, reason, clock.instant());
                acts.byCaller("GRANT_ENDED", grant.path());
            }
            case REFUSED, ENDED -> {
                // it lets nothing happen
            }
        }
        decided(grant);
    }

    private AccessGrant decided(AccessGrant grant) {
        grants.flush();
        followers.forEach(follower -> follower.decided(grant.id()));
        return grant;
    }

    /// A grant that the caller may decide about in a review, locked until that is committed.
    AccessGrant requireForReview(UUID id) {
        var grant = grants.requireForDecision(id);
        if (grant.isOf(caller.subject())) {
            throw ownGrant();
        }
        requireRight(grant.scope(), grant.cycleId());
        requireNotHead(grant.departmentId());
        return grant;
    }

    /// Whether the caller may review the grants for a cycle.
    ///
    /// @param cycleId `null` for all grants
    void requireRightToReview(@Nullable UUID cycleId) {
        requireMayAsk(cycleId == null ? GrantScope.EVERYTHING : GrantScope.CYCLE, cycleId, null);
    }

    /// Ends it where nobody has asked for that.
    void endByService(UUID id, String reason, Instant now) {
        var grant = grants.findById(id);
        grant.endByService(reason, now);
        decided(grant);
    }

    private AccessGrant undecided(UUID id) {
        var grant = grants.requireForDecision(id);
        if (grant.state() != GrantState.REQUESTED) {
            throw alreadyDecided(grant);
        }
        if (grant.isOf(caller.subject())) {
            throw ownGrant();
        }
        requireRight(grant.scope(), grant.cycleId());
        return grant;
    }

    /// @throws ProblemException 403 where the caller's own grant does not reach as far
    void requireRight(GrantScope scope, @Nullable UUID cycleId) {
        if (!own.held().cover(GrantedRole.ACCESS_ADMIN, scope, cycleId)) {
            throw new ProblemException(
                    HttpProblem.FORBIDDEN,
                    "Your own grant as access admin does not reach as far as this one. Maybe ask an access admin of everything.");
        }
    }

    /// @throws ProblemException 409 where nobody else would be access admin of everything
    void requireNotLastAdmin(UUID id) {
        if (grants.isLastAdminOfEverything(id, clock.instant())) {
            throw lastAccessAdmin();
        }
    }

    /// The refusal to take away the last access admin of everything.
    static ProblemException lastAccessAdmin() {
        return new ProblemException(
                AssessmentProblem.LAST_ACCESS_ADMIN,
                "Nobody else is access admin of everything, so nobody could give access any more. Maybe grant ACCESS_ADMIN for EVERYTHING to somebody else first.");
    }

    private void requireNotHead(@Nullable UUID departmentId) {
        if (departmentId != null && heads.isHead(caller.subject(), departmentId)) {
            throw new ProblemException(
                    AssessmentProblem.OWN_GRANT,
                    "You head the department that the grant is for. Maybe ask another access admin.");
        }
    }

    static ProblemException ownGrant() {
        return new ProblemException(
                AssessmentProblem.OWN_GRANT, "Nobody decides about their own access. Maybe ask another access admin.");
    }

    private static ProblemException alreadyDecided(AccessGrant grant) {
        return new ProblemException(
                AssessmentProblem.GRANT_DECIDED,
                "The grant is %s and stays so. Maybe ask for a new one.".formatted(grant.state()));
    }
}
