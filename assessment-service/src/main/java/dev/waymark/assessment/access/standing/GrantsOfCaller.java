package dev.waymark.assessment.access.standing;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import dev.waymark.assessment.loop.cycle.CycleAccess;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.RevokedToken;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The caller's grants, read afresh for each request: what is taken is gone with the next one. Nothing is granted to a
/// token that was revoked.
@RequestScoped
public class GrantsOfCaller implements CycleAccess {

    private static final String READ = """
            select new dev.waymark.assessment.access.standing.HeldGrant(g.id, g.subject is not null, g.role, g.scope,
                g.cycleId, g.departmentId, g.validFrom, g.validUntil)
            from AccessGrant g
            where g.state = APPROVED and (g.subject = :subject or g.subject is null and g.signInName = :name)
              and not exists (select 1 from AccessRevocation r where r.subject = :subject and r.notValidBefore >= :issued)""";
    private static final String IS_REVOKED =
            "select count(*) > 0 from AccessRevocation r where r.subject = :subject and r.notValidBefore >= :issued";

    private final EntityManager database;
    private final Arriving arriving;
    private final UsedGrants used;
    private final Caller caller;
    private final Clock clock;
    private @Nullable HeldGrants held;

    GrantsOfCaller(EntityManager database, Arriving arriving, UsedGrants used, Caller caller, Clock clock) {
        this.database = database;
        this.arriving = arriving;
        this.used = used;
        this.caller = caller;
        this.clock = clock;
    }

    /// Those that hold now.
    ///
    /// @throws ProblemException 401 where the token was revoked
    public HeldGrants held() {
        var known = held;
        if (known == null) {
            known = holding(arrived());
            held = known;
        }
        return known;
    }

    @Override
    public Set<String> rolesIn(UUID cycleId, Optional<UUID> departmentId) {
        used.note(held().covering(cycleId, departmentId));
        return held().rolesIn(cycleId, departmentId);
    }

    @Override
    public Optional<Set<UUID>> onlyCycles() {
        return held().onlyCycles();
    }

    private List<HeldGrant> arrived() {
        var grants = read();
        if (grants.isEmpty() && isRevoked()) {
            throw RevokedToken.refusal();
        }
        if (!grants.stream().allMatch(HeldGrant::bound)) {
            arriving.bind();
            grants = read();
        }
        var missing = missing(grants);
        if (missing.isEmpty() || !arriving.adopts()) {
            return grants;
        }
        arriving.adopt(missing);
        return read();
    }

    private Set<GrantedRole> missing(List<HeldGrant> grants) {
        var granted = grants.stream().map(HeldGrant::role).collect(toSet());
        return caller.tokenRoles().stream()
                .flatMap(role -> GrantedRole.of(role).stream())
                .filter(not(GrantedRole.STAKEHOLDER::equals))
                .filter(not(granted::contains))
                .collect(toSet());
    }

    private HeldGrants holding(List<HeldGrant> grants) {
        var now = clock.instant();
        var roles = caller.tokenRoles();
        return new HeldGrants(grants.stream()
                .filter(grant ->
                        grant.holdsAt(now) && roles.contains(grant.role().inTokens()))
                .toList());
    }

    /// Is read only for callers without grants: {@link #READ} finds none for a token that was revoked.
    private boolean isRevoked() {
        return database.createQuery(IS_REVOKED, Boolean.class)
                .setParameter("subject", caller.subject())
                .setParameter("issued", caller.issuedAt())
                .getSingleResult();
    }

    private List<HeldGrant> read() {
        return database.createQuery(READ, HeldGrant.class)
                .setParameter("subject", caller.subject())
                .setParameter("name", caller.username())
                .setParameter("issued", caller.issuedAt())
                .getResultList();
    }
}
