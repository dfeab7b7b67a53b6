package dev.waymark.roadmap.priority;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class PriorityResourceTest {

    @Test
    void aPriorityCanBeCheckedByHand() {
        var ready = new ReadyCycle("1000.00");
        var priorities = ready.lead
                .get(ready.cycle.path("/priorities"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(priorities.<List<String>>path("initiatives.code")).containsExactly("A", "B", "D", "C");
        // A relieves half of 225.9 of 600 points of pain and brings 82.11 for 550.
        var relief = 100 * 0.5 * 225.9 / 600;
        var value = 25 + 82.11 / 550 / 0.5 * 25;
        var business = (3 * relief + 2 * 70 + value + 4 * 80) / 10;
        var a = "initiatives.find { it.code == 'A' }.";
        assertThat(priorities.<Float>path(a + "businessIndex.value")).isCloseTo((float) business, within(1e-3f));
        assertThat(priorities.<Float>path(a + "itIndex.value")).isCloseTo(60f, within(1e-3f));
        assertThat(priorities.<Float>path(a + "priority"))
                .isCloseTo((float) (Math.sqrt(business * 60) * 1.02), within(1e-3f));
        assertThat(priorities.<List<Float>>path(a + "businessIndex.contributions.points").stream()
                        .mapToDouble(Float::doubleValue)
                        .sum())
                .isCloseTo(business, within(1e-3));
        assertThat(priorities.<List<String>>path(a + "derivation"))
                .last()
                .asString()
                .startsWith("priority = √(B·T) · fit");
        assertThat(priorities.<Object>path("sampling")).isNull();
    }

    @Test
    void whatIsMissingForAPriorityIsSaid() {
        var ready = new ReadyCycle("1000.00");
        ready.lead
                .get(ready.cycle.path("/priorities"))
                .then()
                .body("initiatives.find { it.code == 'C' }.rank", nullValue())
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("not priced")))
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("nobody has rated it yet")))
                .body("initiatives.find { it.code == 'C' }.missing", hasItem(containsString("no fit")));
    }

    @Test
    void aFitWithAWarningMakesAPriorityWithThatWarning() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.cycle.path("/priorities");
        ready.lead.get(path).then().body("initiatives.find { it.code == 'A' }.warnings", equalTo(List.of()));
        ready.cycle.answer(
                "initiative-service",
                "read-initiative-snapshot",
                "/initiative-snapshot",
                body -> ((ObjectNode) body.path("initiatives").path(0))
                        .putArray("fitWarnings")
                        .add("Basics first."));
        ready.lead
                .get(path)
                .then()
                .body("initiatives.find { it.code == 'A' }.warnings", equalTo(List.of("Basics first.")))
                .body("initiatives.find { it.code == 'B' }.warnings", equalTo(List.of()));
    }

    @Test
    void theOrderCanBeTestedAgainstOtherWeights() {
        var ready = new ReadyCycle("1000.00");
        var robust = ready.lead
                .get(ready.cycle.path("/priorities?robustness=true"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(robust.<Integer>path("sampling.draws")).isEqualTo(10_000);
        var shares = robust.<List<Map<String, Number>>>path("initiatives.robustness.findAll { it != null }");
        assertThat(shares).hasSize(3);
        assertThat(shares.stream()
                        .mapToDouble(each -> each.get("first").doubleValue())
                        .sum())
                .isCloseTo(1, within(1e-5));
        assertThat(shares)
                .allSatisfy(
                        each -> assertThat(each.get("meanRank").doubleValue()).isBetween(1.0, 3.0));
        var again = ready.lead.get(ready.cycle.path("/priorities?robustness=true"));
        assertThat(again.asString()).isEqualTo(robust.asString());
    }

    @Test
    void theIndexMapPlacesWhatBothSidesHaveJudged() {
        var ready = new ReadyCycle("1000.00");
        ready.lead
                .get(ready.cycle.path("/index-map"))
                .then()
                .statusCode(200)
                .body("threshold", equalTo(50f))
                .body("places.code", equalTo(List.of("A", "B", "D")))
                .body("places.layer", equalTo(List.of(1, 2, 3)))
                .body("places[0].medianNetPresentValue", equalTo(Map.of("amount", "86.76", "currency", "EUR")))
                .body("places[0].category", equalTo("GROWTH"))
                .body("places.quadrant", equalTo(List.of("AGREED", "AGREED", "IT_PULL")))
                .body("unplaced.code", equalTo(List.of("C")))
                .body("agreement", nullValue());
    }

    @Test
    void theSponsorAloneIsNoRater() {
        var cycle = new SampleCycle();
        var need = cycle.criterion(SampleCycle.rated("Need", "BUSINESS", 1));
        cycle.rate(cycle.bea, 'B', need, 100).then().statusCode(201);
        var missing = "unplaced.find { it.code == 'B' }.missing";
        cycle.lead.get(cycle.path("/index-map")).then().body(missing, hasItem(containsString("its sponsor Bea-")));
        cycle.rate(cycle.ben, 'B', need, 50).then().statusCode(201);
        cycle.lead
                .get(cycle.path("/priorities"))
                .then()
                .body("initiatives.find { it.code == 'B' }.businessIndex.value", equalTo(75f))
                .body("initiatives.find { it.code == 'B' }.businessIndex.contributions[0].spread", equalTo(50f));
    }

    @Test
    void whoMayNotSeeAPriceGetsNoIndexThatWouldGiveItAway() {
        var ready = new ReadyCycle("1000.00");
        ready.cycle
                .ben
                .get(ready.cycle.path("/priorities"))
                .then()
                .statusCode(200)
                .body("initiatives.find { it.code == 'B' }.priority", nullValue())
                .body("initiatives.find { it.code == 'B' }.missing", hasItem(containsString("confidential")))
                .body("initiatives.find { it.code == 'D' }.rank", equalTo(2));
        refused(ready.cycle.stranger.get(ready.cycle.path("/index-map")), 404, "not-found");
    }

    @Test
    void withoutTheInitiativeServiceThereIsNoAnswerButAHint() {
        var cycle = new SampleCycle();
        refused(Api.as("busy-lea", "programme-lead").get(cycle.path("/index-map")), 503, "dependency-unavailable")
                .header("Retry-After", "5");
    }
}
