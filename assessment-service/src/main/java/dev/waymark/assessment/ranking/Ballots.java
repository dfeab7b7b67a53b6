package dev.waymark.assessment.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// All ballots.
@ApplicationScoped
class Ballots implements PanacheRepositoryBase<Ballot, UUID> {

    Optional<Ballot> of(UUID rankingRoundId, UUID stakeholderId) {
        return find("rankingRoundId = ?1 and stakeholderId = ?2", rankingRoundId, stakeholderId)
                .firstResultOptional();
    }

    /// How many ballots each of these rounds has; rounds without any are absent.
    Map<UUID, Long> countsOf(Collection<UUID> rankingRoundIds) {
        return getEntityManager()
                .createQuery(
                        "select rankingRoundId, count(*) from Ballot where rankingRoundId in :rounds group by rankingRoundId",
                        Object[].class)
                .setParameter("rounds", rankingRoundIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /// Only for the counting when the round closes.
    List<CastBallot> cast(UUID rankingRoundId) {
        return list("rankingRoundId = ?1 order by id", rankingRoundId).stream()
                .map(Ballot::cast)
                .toList();
    }
}
