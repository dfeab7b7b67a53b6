package dev.waymark.assessment.pain.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What several rounds of one cycle publish; all votes are invented.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ConsecutiveRoundsTest {

    @Inject
    DataSource database;

    @Test
    void theFourthBallotIsNotTheDifferenceOfTwoRounds() {
        var vote = new VotedRound("ABC").voted("IT", 3, "A B C");
        var first = vote.outcome();
        assertThat(first.getList("painPoints")).isEmpty();

        var second = vote.voted("IT", 1, "C B A").counted(next(vote));

        assertThat(second.getList("groups.ballots")).isEqualTo(List.of(4));
        assertThat(second.getInt("protection.colludingVoters")).isEqualTo(2);
    }

    @Test
    void whereOneVoterMoreWouldBeToldAllStandTogetherAndItIsSaid() {
        var vote = new VotedRound("ABC").voted("IT", 4, "A B C").voted("SALES", 5, "B C");
        assertThat(vote.outcome().getList("groups.departments")).isEqualTo(List.of(List.of("IT"), List.of("SALES")));

        var second = vote.voted("IT", 1, "C B A").counted(next(vote));

        assertThat(second.getList("groups.departments")).isEqualTo(List.of(List.of("IT", "SALES")));
        assertThat(second.getInt("protection.colludingVoters")).isZero();
        assertThat(second.getString("protection.reason"))
                .startsWith("Fewer than 4 people voted otherwise than in round 'Invented'");
        assertThat(second.getList("painPoints.contributions.departments.flatten().unique()", String.class))
                .containsExactly("IT", "SALES");
    }

    @Test
    void theSameVotersHaveTheSameGroups() {
        var vote = VotedRound.ofTheExample();
        var first = vote.outcome();
        var second = vote.counted(next(vote));
        assertThat(second.getList("groups")).isEqualTo(first.getList("groups"));
        assertThat(second.getList("painPoints")).isEqualTo(first.getList("painPoints"));
    }

    @Test
    void aRoundOfBeforePublicationGroupsIsCountedAgainFromItsBallots() throws SQLException {
        var vote = VotedRound.ofTheExample();
        var first = vote.outcome();
        var second = vote.counted(next(vote));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        delete from published_round where ranking_round_id in (
                            select id from ranking_round where cycle_id = cast(? as uuid))""")) {
            statement.setString(1, vote.cycle.id);
            assertThat(statement.executeUpdate()).isEqualTo(2);
        }
        assertThat(figures(vote, second.getString("rankingRoundId"))).isEqualTo(figures(second.getMap("")));
        assertThat(figures(vote, first.getString("rankingRoundId"))).isEqualTo(figures(first.getMap("")));
    }

    private static String next(VotedRound vote) {
        return vote.opening("").then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> figures(VotedRound vote, String round) {
        return figures(vote.cycle
                .lead
                .get("/v1/ranking-rounds/%s/organisational-pain".formatted(round))
                .jsonPath()
                .getMap(""));
    }

    /// Without the time of counting, of which the database keeps microseconds.
    private static Map<String, Object> figures(Map<String, Object> outcome) {
        outcome.remove("countedAt");
        return outcome;
    }
}
