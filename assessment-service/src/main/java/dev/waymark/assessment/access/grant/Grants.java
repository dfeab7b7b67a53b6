package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.GrantsOfCaller;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All grants. An access admin of some cycles sees those for them and no others.
@ApplicationScoped
class Grants implements PanacheRepositoryBase<AccessGrant, UUID> {

    private final GrantsOfCaller own;
    private final Caller caller;

    Grants(GrantsOfCaller own, Caller caller) {
        this.own = own;
        this.caller = caller;
    }

    Rows<AccessGrant> page(PageRequest page) {
        var all = page.of(AccessGrant.class);
        return onlyCycles().map(some -> all.among("cycleId", some)).orElse(all).read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none, or none that the caller may see
    AccessGrant require(UUID id) {
        return visible(id, findByIdOptional(id));
    }

    /// As {@link #require}, for a decision: two of them take turns. All access admins of everything are locked before
    /// one of them, so that two decisions never wait for each other.
    AccessGrant requireForDecision(UUID id) {
        if (isOfAdminOfEverything(id)) {
            lockAdminsOfEverything();
        }
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private AccessGrant visible(UUID id, Optional<AccessGrant> found) {
        return found.filter(grant -> sees(grant.cycleId())).orElseThrow(() -> ProblemException.notFound("grant", id));
    }

    private boolean sees(@Nullable UUID cycleId) {
        return onlyCycles()
                .map(some -> cycleId != null && some.contains(cycleId))
                .orElse(true);
    }

    /// Whether it is the last grant by which somebody is access admin of everything at this moment. Of two decisions
    /// that would each take one of the last two, the second waits for the first and finds that its own is the last.
    boolean isLastAdminOfEverything(UUID id, Instant now) {
        return isOfAdminOfEverything(id)
                && adminsOfEverything(now).map(AccessGrant::id).toList().equals(List.of(id));
    }

    /// The grants by which somebody is access admin of everything at this moment, locked.
    Stream<AccessGrant> adminsOfEverything(Instant now) {
        return lockAdminsOfEverything().stream().filter(grant -> grant.holdsAt(now));
    }

    /// All grants by which somebody is access admin of everything, also those that wait for a decision or do not hold
    /// now, locked in one order.
    List<AccessGrant> lockAdminsOfEverything() {
        return find(
                        "role = ?1 and scope = ?2 and state in ?3 and subject is not null order by id",
                        GrantedRole.ACCESS_ADMIN,
                        GrantScope.EVERYTHING,
                        List.of(GrantState.REQUESTED, GrantState.APPROVED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private boolean isOfAdminOfEverything(UUID id) {
        return count("id = ?1 and role = ?2 and scope = ?3", id, GrantedRole.ACCESS_ADMIN, GrantScope.EVERYTHING) > 0;
    }

    /// The cycles of the grants that the caller may see; empty where that is all of them.
    Optional<Set<UUID>> onlyCycles() {
        return caller.has(Roles.AUDITOR) ? Optional.empty() : own.held().onlyCycles(GrantedRole.ACCESS_ADMIN);
    }
}
