package dev.waymark.initiative;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Things say when and by whom they were created and last changed.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class AuthorshipTest {

    private final SampleCycle cycle = new SampleCycle();
    private final Api otherLead = Api.as("liv", "programme-lead");

    @Test
    void whatIsNewHasOneAuthorAndOneTime() {
        var before = Instant.now().minusSeconds(1);

        var created = authorship(cycle.lead.get("/v1/goals/" + cycle.goal("IT", 1)));

        assertThat(created).containsEntry("createdBy", "lea").containsEntry("updatedBy", "lea");
        assertThat(created.get("updatedAt")).isEqualTo(created.get("createdAt"));
        assertThat(Instant.parse(created.get("createdAt"))).isBetween(before, Instant.now());
    }

    @Test
    void aChangeNamesWhoMadeIt() {
        var goal = "/v1/goals/" + cycle.goal("IT", 1);
        var created = authorship(cycle.lead.get(goal));

        var changed = otherLead.patch(goal, "{\"title\": \"Another\"}");

        changed.then()
                .statusCode(200)
                .body("createdBy", equalTo("lea"))
                .body("createdAt", equalTo(created.get("createdAt")))
                .body("updatedBy", equalTo("liv"))
                .body("updatedAt", greaterThan(created.get("updatedAt")));
        assertThat(authorship(cycle.viewer.get(goal))).isEqualTo(authorship(changed));
    }

    @Test
    void whatLeavesEverythingAsItWasIsNoChange() {
        var goal = "/v1/goals/" + cycle.goal("IT", 1);
        var initiative = cycle.pricedInitiative("A", CERTAIN_PRICE);
        var price = "/v1/initiatives/%s/price".formatted(initiative);

        for (var path : new String[] {goal, "/v1/initiatives/" + initiative}) {
            var before = authorship(cycle.lead.get(path));
            assertThat(authorship(otherLead.patch(path, "{}"))).isEqualTo(before);
        }
        var before = authorship(cycle.lead.get(price));
        assertThat(authorship(otherLead.put(price, CERTAIN_PRICE))).isEqualTo(before);
        otherLead.replace(price, CERTAIN_PRICE.replace("Build", "Buy")).then().body("updatedBy", equalTo("liv"));
    }

    private static Map<String, String> authorship(Response answer) {
        answer.then().statusCode(200);
        return Map.of(
                "createdAt", answer.path("createdAt"),
                "createdBy", answer.path("createdBy"),
                "updatedAt", answer.path("updatedAt"),
                "updatedBy", answer.path("updatedBy"));
    }
}
