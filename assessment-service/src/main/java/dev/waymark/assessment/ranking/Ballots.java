package dev.waymark.assessment.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All ballots.
@ApplicationScoped
class Ballots implements PanacheRepositoryBase<Ballot, UUID> {

    Optional<Ballot> of(UUID rankingRoundId, UUID stakeholderId) {
        return find("rankingRoundId = ?1 and stakeholderId = ?2", rankingRoundId, stakeholderId)
                .firstResultOptional();
    }

    /// Only for the counting when the round closes.
    List<CastBallot> cast(UUID rankingRoundId) {
        return stream("rankingRoundId = ?1 order by id", rankingRoundId)
                .map(Ballot::cast)
                .toList();
    }
}
