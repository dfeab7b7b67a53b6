package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The grants of one person, for those who ask what the person may do, or what would be if something were
/// granted or ended. Changes nothing.
@ApplicationScoped
public class KnownGrants {

    /// So many of a person's grants are read: approved ones first, of them those that reach what is asked about.
    private static final int MOST = 200;

    /// Id of grants that there are not; those of the database are of another version of UUID.
    private static final UUID IMAGINED = new UUID(0, 1);

    private static final UUID NONE = new UUID(0, 0);

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Caller caller;

    KnownGrants(Grants grants, DecidingGrant deciding, Caller caller) {
        this.grants = grants;
        this.deciding = deciding;
        this.caller = caller;
    }

    /// Grants of a person.
    ///
    /// @param complete whether these are all; otherwise the caller may not see the others, or they are too many
    public record Found(List<KnownGrant> grants, boolean complete) {}

    /// A grant that nobody has asked for.
    public record Imagined(
            String subject,
            GrantedRole role,
            GrantScope scope,
            @Nullable UUID cycleId,
            @Nullable UUID departmentId,
            Instant validFrom,
            @Nullable Instant validUntil) {}

    /// Whether the caller may see the grants of everybody, and whether a person's tokens were revoked.
    public boolean seesAll() {
        return grants.onlyCycles().isEmpty();
    }

    /// Whether the caller may know of the person: they may see everything, or a grant of theirs.
    public boolean mayKnow(String subject) {
        return grants.onlyCycles()
                .map(cycles -> !cycles.isEmpty() && grants.count("subject = ?1 and cycleId in ?2", subject, cycles) > 0)
                .orElse(true);
    }

    /// Those of the person that the caller may see; also those that wait for somebody with the sign-in name.
    ///
    /// @param signInName `null` where unknown
    /// @param cycleId that is asked about; `null` for none
    public Found of(String subject, @Nullable String signInName, @Nullable UUID cycleId) {
        var visible = grants.onlyCycles();
        var found = grants.find(
                        "(subject = ?1 or subject is null and signInName = ?2) and (?3 = true or cycleId in ?4)"
                                + " order by case when state = ?5 then 0 else 1 end,"
                                + " case when cycleId is null or cycleId = ?6 then 0 else 1 end, id desc",
                        subject,
                        signInName == null ? "" : signInName,
                        visible.isEmpty(),
                        visible.filter(cycles -> !cycles.isEmpty()).orElse(Set.of(NONE)),
                        GrantState.APPROVED,
                        cycleId == null ? NONE : cycleId)
                .range(0, MOST)
                .list();
        return new Found(
                found.stream().limit(MOST).map(AccessGrant::known).toList(), visible.isEmpty() && found.size() <= MOST);
    }

    /// @throws ProblemException 403 where the caller may not know what people may do there
    public void requireMaySee(GrantScope scope, @Nullable UUID cycleId) {
        if (!caller.has(Roles.AUDITOR)) {
            deciding.requireRight(scope, cycleId);
        }
    }

    /// A grant as it would be when it was asked for and approved.
    ///
    /// @throws ProblemException as for a request of the caller for it
    public KnownGrant imagine(Imagined grant) {
        var period = deciding.requirePossible(new RequestGrant(
                grant.subject(),
                null,
                grant.role(),
                grant.scope(),
                grant.cycleId(),
                grant.departmentId(),
                "-",
                grant.validFrom(),
                grant.validUntil()));
        return new KnownGrant(
                new HeldGrant(
                        IMAGINED,
                        true,
                        grant.role(),
                        grant.scope(),
                        grant.cycleId(),
                        grant.departmentId(),
                        period.from(),
                        period.until()),
                GrantState.APPROVED);
    }

    /// @throws ProblemException as where the caller ends this grant
    public void requireEndable(UUID id) {
        DecidingGrant.requireEndable(grants.require(id));
        deciding.requireNotLastAdmin(id);
    }

    /// Whether the caller may decide what a person is or has at all.
    ///
    /// @throws ProblemException 403 where the person is the caller, or the caller gives access to some cycles alone
    public void requireRightOver(String subject) {
        if (subject.equals(caller.subject())) {
            throw DecidingGrant.ownGrant();
        }
        deciding.requireRight(GrantScope.EVERYTHING, null);
    }
}
