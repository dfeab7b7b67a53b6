package dev.waymark.assessment.access.invitation;

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
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All invitations. An access admin of some cycles sees those to them and no others.
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String UNFINISHED = """
            select i.id from Invitation i left join AccessGrant g on g.id = i.grantId
            where i.state in (PENDING, SENT) or i.state = WITHDRAWN and i.settled = false
               or i.roleGiven = true and (g.state <> APPROVED or g.validUntil <= :now)
               or i.roleGiven = false and g.state = APPROVED and (g.validUntil is null or g.validUntil > :now)
            order by i.id""";

    private static final List<InvitationState> OPEN =
            List.of(InvitationState.PENDING, InvitationState.SENT, InvitationState.ACCEPTED);

    private final GrantsOfCaller own;
    private final Caller caller;

    Invitations(GrantsOfCaller own, Caller caller) {
        this.own = own;
        this.caller = caller;
    }

    Rows<Invitation> page(PageRequest page) {
        var all = page.of(Invitation.class);
        return onlyCycles().map(some -> all.among("cycleId", some)).orElse(all).read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none, or none that the caller may see
    Invitation require(UUID id) {
        return visible(id, findByIdOptional(id));
    }

    /// As {@link #require}, for a change: two of them take turns.
    Invitation requireForChange(UUID id) {
        return visible(id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Invitation locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Invitation> ofGrant(UUID grantId) {
        return find("grantId", grantId).firstResultOptional();
    }

    /// Those that Keycloak has not followed yet, or of which only Keycloak knows how far they are.
    @Transactional
    List<UUID> unfinished(Instant now) {
        return getEntityManager()
                .createQuery(UNFINISHED, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /// Whether some invitation of the person is under way or was accepted.
    @Transactional
    boolean anyOpen(String subject) {
        return count("subject = ?1 and state in ?2", subject, OPEN) > 0;
    }

    private Invitation visible(UUID id, Optional<Invitation> found) {
        return found.filter(invitation -> sees(invitation.cycleId()))
                .orElseThrow(() -> ProblemException.notFound("invitation", id));
    }

    private boolean sees(@Nullable UUID cycleId) {
        return onlyCycles()
                .map(some -> cycleId != null && some.contains(cycleId))
                .orElse(true);
    }

    private Optional<Set<UUID>> onlyCycles() {
        return caller.has(Roles.AUDITOR) ? Optional.empty() : own.held().onlyCycles(GrantedRole.ACCESS_ADMIN);
    }
}
