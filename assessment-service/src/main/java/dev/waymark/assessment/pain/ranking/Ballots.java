package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.rest.deletion.Dependants;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// All ballots.
@ApplicationScoped
class Ballots implements PanacheRepositoryBase<Ballot, UUID>, Dependants {

    @Override
    public String dependency() {
        return "stakeholderId";
    }

    @Override
    public Stream<String> dependants(Object stakeholderId) {
        return find(
                        "select r.title from RankingRound r, Ballot b where b.rankingRoundId = r.id and b.stakeholderId = ?1",
                        stakeholderId)
                .project(String.class)
                .list()
                .stream()
                .map("ballot in round '%s'"::formatted);
    }

    Optional<Ballot> of(UUID rankingRoundId, UUID stakeholderId) {
        return find("rankingRoundId = ?1 and stakeholderId = ?2", rankingRoundId, stakeholderId)
                .firstResultOptional();
    }

    /// Says of each ballot of a round in which department it is counted, where its voter has moved since it was cast.
    void followVoters(UUID rankingRoundId) {
        getEntityManager()
                .createNativeQuery("""
                        update ballot set department_id = voter.department_id from stakeholder voter
                        where voter.id = ballot.stakeholder_id and ballot.ranking_round_id = :round
                          and ballot.department_id <> voter.department_id""")
                .setParameter("round", rankingRoundId)
                .executeUpdate();
    }

    /// All ballots of a round, in the departments in which they were counted. Only for counting a closed round again.
    List<CastBallot> cast(UUID rankingRoundId) {
        return list("rankingRoundId = ?1 order by id", rankingRoundId).stream()
                .map(Ballot::cast)
                .toList();
    }
}
