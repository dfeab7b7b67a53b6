package dev.waymark.assessment.ranking;

import dev.waymark.assessment.stakeholder.Stakeholders;
import dev.waymark.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/// Who may rank the pain of a cycle, as against who has.
@ApplicationScoped
class Electorate {

    private final EntityManager entities;

    Electorate(EntityManager entities) {
        this.entities = entities;
    }

    /// How many may vote.
    long size(UUID cycleId) {
        return entities.createQuery(
                        "select count(*) from Stakeholder where cycleId = :cycle and governanceRole in :voting",
                        Long.class)
                .setParameter("cycle", cycleId)
                .setParameter("voting", Stakeholders.VOTING)
                .getSingleResult();
    }

    /// Those who may vote and have not, oldest enrolment first, one more than the page holds.
    List<MissingVoterView> missing(RankingRound round, PageRequest page) {
        return entities.createQuery("""
                        select s.id, s.displayName, s.departmentId, d.code
                        from Stakeholder s join Department d on d.id = s.departmentId
                        where s.cycleId = :cycle and s.governanceRole in :voting and s.id > :after
                        and not exists (from Ballot b where b.rankingRoundId = :round and b.stakeholderId = s.id)
                        order by s.id""", MissingVoterView.class)
                .setParameter("cycle", round.cycleId())
                .setParameter("voting", Stakeholders.VOTING)
                .setParameter("after", page.after())
                .setParameter("round", round.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }
}
