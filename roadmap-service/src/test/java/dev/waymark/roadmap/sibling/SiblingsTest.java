package dev.waymark.roadmap.sibling;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class SiblingsTest {

    private final SampleCycle cycle = new SampleCycle();

    @ParameterizedTest
    @ValueSource(strings = {"busy-lea", "garbled-lea", "sparse-lea", "cut-lea", "slow-lea"})
    void whenASiblingIsAwayWeSayWhenToTryAgainAndWriteNothing(String name) {
        var unlucky = Api.as(name, "programme-lead");
        refused(unlucky.post(cycle.path("/criteria"), SampleCycle.rated("n", "IT", 1)), 503, "dependency-unavailable")
                .header("Retry-After", "5")
                .body("detail", containsString("assessment service"));
        cycle.lead.get(cycle.path("/criteria")).then().body("items.size()", equalTo(0));
        refused(unlucky.get(cycle.initiativePath('A', "/portfolio-entry")), 503, "dependency-unavailable")
                .header("Retry-After", "5")
                .body("detail", containsString("initiative service"));
    }

    @Test
    void aStakeholderSeesOnlyCyclesThatTheSiblingsShowThem() {
        var criterion = "/v1/criteria/" + cycle.criterion(SampleCycle.rated("n", "IT", 1));
        cycle.bea.get(criterion).then().statusCode(200);
        refused(cycle.stranger.get(cycle.path("/criteria")), 404, "not-found")
                .body("detail", containsString("cycle " + cycle.id));
        refused(cycle.stranger.get(criterion), 404, "not-found").body("detail", containsString("criterion"));
        refused(cycle.stranger.get(cycle.initiativePath('A', "/portfolio-entry")), 404, "not-found")
                .body("detail", containsString("initiative " + cycle.initiative('A')));
    }

    @Test
    void whoseRolesDoNotSufficeThereIsTurnedAwayHere() {
        refused(Api.as("barred-lea", "programme-lead").get(cycle.path("/criteria")), 403, "forbidden");
    }

    @Test
    void aCycleThatTheSiblingsHideFromALeadIsNotThere() {
        refused(Api.as("blind-lea", "programme-lead").get(cycle.path("/candidates")), 404, "not-found");
    }
}
