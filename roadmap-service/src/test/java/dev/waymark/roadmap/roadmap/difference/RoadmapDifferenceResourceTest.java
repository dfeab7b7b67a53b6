package dev.waymark.roadmap.roadmap.difference;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class RoadmapDifferenceResourceTest {

    @Test
    void lessMoneyLeavesSomethingOutAndSaysSo() {
        var ready = new ReadyCycle("1000.00");
        var before = ready.roadmap(ready.lead);
        ready.lead.patch("/v1/budget-pots/" + ready.pot, """
                        {"amounts": [{"period": "2027-Q1", "amount": {"amount": "100.00", "currency": "EUR"}}]}""").then().statusCode(200);
        var after = ready.roadmap(ready.lead);
        var path = after + "/differences?from=" + id(before);

        ready.lead
                .get(path)
                .then()
                .statusCode(200)
                .body("before.roadmapId", equalTo(id(before)))
                .body("after.roadmapId", equalTo(id(after)))
                .body(
                        "removed",
                        equalTo(ready.lead.get(path).jsonPath().getList("items").size()))
                .body("items.kind", hasItem("REMOVED"))
                .body("items[0].reasons.reason", hasItem("BUDGET_CHANGED"))
                .body("items[0].reasons[0].text", containsString("from 1,000 EUR in 2027-Q1"));
        ready.lead
                .get(before + "/differences?from=" + id(before))
                .then()
                .body("items", equalTo(List.of()))
                .body("stabilityPercent", equalTo(100f));
        var another = new ReadyCycle("1000.00");
        var other = id(another.roadmap(another.lead));
        refused(Api.as("vera", "viewer").get(path), 403, "forbidden");
        refused(ready.lead.get(before + "/differences?from=" + other), 404, "not-found");
        refused(ready.lead.get(after + "/differences"), 404, "not-found");
        ready.publish(before).then().statusCode(201);
        ready.lead.get(after + "/differences").then().statusCode(200).body("before.state", equalTo("PUBLISHED"));
        assertThat(DrawnManners.pictureOf(ready.lead, after + "/differences")).contains("removed, 0 moved.");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
