package dev.waymark.assessment.access.grant;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What becomes of the grants of somebody who leaves.
@ApplicationScoped
public class LeaversGrants {

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Clock clock;

    LeaversGrants(Grants grants, DecidingGrant deciding, Clock clock) {
        this.grants = grants;
        this.deciding = deciding;
        this.clock = clock;
    }

    /// Whether the person was ever granted something, or somebody has asked for it.
    ///
    /// @param subject of the person's tokens
    public boolean isKnown(String subject) {
        return grants.count("subject", subject) > 0;
    }

    /// The names that the person has signed in with, as the realm compares them, as far as grants were bound by them.
    /// A name that somebody has written into a request for a grant may be wrong.
    public Set<String> signInNames(String subject) {
        return grants
                .find(
                        "select g.signInName from AccessGrant g where g.subject = ?1 and g.origin <> ?2 and g.signInName is not null",
                        subject,
                        GrantOrigin.REQUEST)
                .project(String.class)
                .list()
                .stream()
                .map(name -> SignInName.of(name).value())
                .collect(toUnmodifiableSet());
    }

    /// Ends all grants that hold or will hold, and refuses those that wait for a decision.
    ///
    /// @param signInNames names of the person: what waits for one of them to sign in ends, too
    /// @throws ProblemException 409 where nobody else would be access admin of everything
    public void takeBack(UUID departureId, String subject, Set<String> signInNames, String reason) {
        var now = clock.instant();
        var others = lockOthers(subject, signInNames);
        var admins = grants.lockAdminsOfEverything();
        if (admins.stream().filter(grant -> grant.holdsAt(now)).allMatch(grant -> grant.isOf(subject))) {
            throw DecidingGrant.lastAccessAdmin();
        }
        Stream.concat(others.stream(), admins.stream().filter(grant -> grant.isOf(subject)))
                .filter(grant -> grant.state() == GrantState.REQUESTED || grant.isInForce(now))
                .forEach(grant -> {
                    grant.endedWith(departureId);
                    deciding.takeBack(grant, reason);
                });
    }

    /// All but those of access admins of everything, which every decision locks last and together.
    private List<AccessGrant> lockOthers(String subject, Set<String> signInNames) {
        return grants.find(
                        "(subject = ?1 or subject is null and signInName in ?2)"
                                + " and state in ?3 and (role <> ?4 or scope <> ?5) order by id",
                        subject,
                        signInNames,
                        List.of(GrantState.REQUESTED, GrantState.APPROVED),
                        GrantedRole.ACCESS_ADMIN,
                        GrantScope.EVERYTHING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
