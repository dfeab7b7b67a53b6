package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Who ranks the pain of a cycle. One rule decides who may vote, who is counted, in which department, and who is
/// missing: the enrolment as it is at that moment. A closed round keeps the numbers of its closing.
@ApplicationScoped
class Electorate {

    private static final String WITH_BALLOT = """
            from Stakeholder s left join Ballot b on b.stakeholderId = s.id and b.rankingRoundId = :round
            where\s""" + Stakeholders.ELIGIBLE;

    private final EntityManager entities;

    Electorate(EntityManager entities) {
        this.entities = entities;
    }

    /// How many of those who may vote in an open round have.
    Turnout turnout(RankingRound round) {
        return ofEligible(
                        round,
                        "select count(b.id), count(s.id), count(case when s.departed then b.id end) " + WITH_BALLOT,
                        Turnout.class)
                .getSingleResult();
    }

    /// Who may vote in a round and the ballots of those who have, in one statement.
    Roll roll(RankingRound round) {
        var rows = ofEligible(round, "select b, s.departmentId " + WITH_BALLOT + " order by s.id", Object[].class)
                .getResultList();
        return new Roll(
                rows.size(),
                rows.stream()
                        .filter(row -> Objects.nonNull(row[0]))
                        .map(row -> ((Ballot) row[0]).castIn((UUID) row[1]))
                        .toList());
    }

    /// Those who may vote and have not, oldest enrolment first, one more than the page holds.
    List<MissingVoterView> missing(RankingRound round, PageRequest page) {
        return ofEligible(round, """
                        select s.id, s.displayName, s.departmentId, (select d.code from Department d where d.id = s.departmentId)
                        %s and b.id is null and s.id > :after
                        order by s.id""".formatted(WITH_BALLOT), MissingVoterView.class)
                .setParameter("after", page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    private <T> TypedQuery<T> ofEligible(RankingRound round, String query, Class<T> row) {
        return entities.createQuery(query, row)
                .setParameter("round", round.id())
                .setParameter("cycle", round.cycleId())
                .setParameter("voting", Stakeholders.VOTING);
    }
}
