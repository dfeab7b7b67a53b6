package dev.waymark.assessment.loop.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChangesResourceTest {

    private final Api auditor = Api.as("ada", "auditor");

    @Inject
    DataSource database;

    @Test
    void aRankingRoundThatIsClosedIsToldAndABallotIsNot() {
        var cycle = new SampleCycle();
        cycle.painPoint("A");
        var round = "/v1/ranking-rounds/" + cycle.openRound();
        cycle.lead.post(round + "/closure").then().statusCode(201);

        auditor.get("/v1/changes/assessment?cycleId=" + cycle.id)
                .then()
                .statusCode(200)
                .body("items.eventType", hasItems("cycle.created", "pain-point.created", "ranking-round.closed"));
        auditor.get("/v1/changes/assessment?eventType=ranking-round.closed&cycleId=" + cycle.id)
                .then()
                .body("items.link", contains(round + "/organisational-pain"));
        auditor.get("/v1/changes/assessment?eventType=ballot.cast").then().body("items", empty());
    }

    @Test
    void whatIsNoLongerKeptIsGone() throws SQLException {
        var cycle = new SampleCycle();
        cycle.painPoint("A");
        var changes = "/v1/changes/assessment?cycleId=" + cycle.id;
        String cursor = auditor.get(changes).path("nextCursor");
        cycle.painPoint("B");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update change_start set number = (select max(number) from change); delete from change");
        }

        auditor.get(changes + "&cursor=" + cursor)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:waymark:problem:cursor-expired"));
        auditor.get(changes).then().statusCode(200).body("items", empty());
    }
}
