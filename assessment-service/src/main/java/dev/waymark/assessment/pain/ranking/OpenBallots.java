package dev.waymark.assessment.pain.ranking;

import dev.waymark.assessment.access.responsibility.NamesPeople;
import dev.waymark.assessment.access.responsibility.ResponsibilityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Stream;

/// The open rounds in which a person has voted. How is not read.
@ApplicationScoped
class OpenBallots implements NamesPeople {

    private static final String ROUNDS = """
            select r from RankingRound r, Ballot b, Stakeholder s
            where r.state = OPEN and b.rankingRoundId = r.id and s.id = b.stakeholderId and s.subject = :subject
            order by r.id""";

    private final EntityManager database;

    OpenBallots(EntityManager database) {
        this.database = database;
    }

    @Override
    public Stream<Named> naming(String subject, Set<String> signInNames) {
        return database
                .createQuery(ROUNDS, RankingRound.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(round -> new Named(
                        ResponsibilityKind.OPEN_BALLOT,
                        round.cycleId(),
                        "/v1/ranking-rounds/" + round.id(),
                        round.title()));
    }
}
