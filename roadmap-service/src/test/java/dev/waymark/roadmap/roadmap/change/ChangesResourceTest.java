package dev.waymark.roadmap.roadmap.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class ChangesResourceTest {

    private final Api auditor = Api.as("ada", "auditor");

    @Inject
    DataSource database;

    @Test
    void aRoadmapThatIsPublishedIsTold() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);
        ready.publish(roadmap).then().statusCode(201);

        auditor.get("/v1/changes/roadmaps?cycleId=" + ready.cycle.id)
                .then()
                .statusCode(200)
                .body("items.eventType", hasItems("budget-pot.created", "roadmap.proposed", "roadmap.published"));
        auditor.get("/v1/changes/roadmaps?eventType=roadmap.published&cycleId=" + ready.cycle.id)
                .then()
                .body("items.resourceId", contains(roadmap.replaceAll(".*/", "")));
    }

    @Test
    void whatIsNoLongerKeptIsGone() throws SQLException {
        var cycle = new SampleCycle();
        cycle.criterion(SampleCycle.rated("Reach", "BUSINESS", 1));
        var changes = "/v1/changes/roadmaps?cycleId=" + cycle.id;
        String cursor = auditor.get(changes).path("nextCursor");
        cycle.criterion(SampleCycle.rated("Cost", "BUSINESS", 1));
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
