package dev.waymark.roadmap.steering;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.WrittenManners;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class SteeringPaperResourceTest {

    private static final String PAPER = "/steering-paper";

    private final Api viewer = Api.as("vera", "viewer");

    @Test
    void thePaperSaysWhatWaitsAndWhatMatters() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);

        ready.cycle
                .steering
                .get(ready.cycle.path(PAPER))
                .then()
                .statusCode(200)
                .body("cycle", equalTo("2027"))
                .body("writtenFor", equalTo("sten"))
                .body("roles", hasItem("steering"))
                .body("decisions.kind", equalTo(List.of("ASKED", "ROADMAP")))
                .body("decisions[0].question", equalTo("Go on although the culture is not ready"))
                .body("decisions[0].days", notNullValue())
                .body("decisions[1].path", equalTo(roadmap))
                .body("decisions[1].operation", equalTo("decideRoadmap"))
                .body("decisionsWithheld", nullValue())
                .body("numbers.size()", equalTo(10))
                .body("numbers[0].shown", equalTo("9.9 points of 100"))
                .body("numbers[5].value", equalTo(2f))
                .body("numbers[7].amount.currency", equalTo("EUR"))
                .body("numbers[8].amount", notNullValue())
                .body("pain.painPoints[0].title", equalTo("Dates are not kept"))
                .body("indexMap.places.size()", equalTo(3))
                .body("roadmap.state", equalTo("DRAFT"))
                .body("changes.reason", containsString("first cycle"));

        ready.approve(roadmap);
        ready.cycle
                .steering
                .get(ready.cycle.path(PAPER))
                .then()
                .body("decisions[1].operation", equalTo("publishRoadmap"));
    }

    @Test
    void whatIsPublishedWaitsForNobody() {
        var ready = new ReadyCycle("1000.00");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);

        ready.cycle
                .steering
                .get(ready.cycle.path(PAPER))
                .then()
                .body("decisions.kind", equalTo(List.of("ASKED")))
                .body("roadmap.state", equalTo("PUBLISHED"));

        var newer = ready.roadmap(ready.lead);
        ready.cycle.steering.get(ready.cycle.path(PAPER)).then().body("decisions[1].path", equalTo(newer));
        viewer.get(ready.cycle.path(PAPER)).then().body("roadmap.state", equalTo("PUBLISHED"));
    }

    @Test
    void nobodyReadsInItWhatTheirRoleMayNotSee() {
        var ready = new ReadyCycle("1000.00");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        var path = ready.cycle.path(PAPER);

        viewer.get(path)
                .then()
                .statusCode(200)
                .body("decisions", equalTo(List.of()))
                .body("decisionsWithheld", containsString("members"))
                .body("numbers[0].shown", equalTo("not shown to you"))
                .body("numbers[0].value", nullValue())
                .body("numbers[7].shown", equalTo("not shown to you"))
                .body("numbers[7].amount", nullValue())
                .body("numbers[9].reason", containsString("confidential"))
                .body("indexMap", nullValue())
                .body("indexMapAbsent", notNullValue())
                .body("roadmap.withheld", containsString("confidential"))
                .body("roadmap.pots", equalTo(List.of()));

        var forSteering = WrittenManners.pageOf(ready.cycle.steering, path);
        var forViewer = WrittenManners.pageOf(viewer, path);
        assertThat(forSteering).contains("The budgets hold", "Index map", "worth");
        assertThat(forViewer)
                .doesNotContain("The budgets hold")
                .doesNotContain("Index map")
                .contains("not shown to you", "confidential", "None of your roles may see it.");
        var forStakeholder = ready.cycle.ben.get(path + "?format=html").asString();
        assertThat(forStakeholder).contains("confidential", "Index map").doesNotContain("Asked by");
    }

    @Test
    void aSumThatHoldsAConfidentialPriceIsWithheld() {
        var ready = new ReadyCycle("1000.00");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        viewer.get(ready.cycle.path(PAPER)).then().body("numbers[8].amount.amount", equalTo("42.11"));

        ready.cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> {
            var first = (ObjectNode) body.at("/initiatives/0");
            first.remove("npv");
            first.putArray("costs");
            first.putArray("missing").add("PRICE_CONFIDENTIAL");
        });

        viewer.get(ready.cycle.path(PAPER))
                .then()
                .body("numbers[8].amount", nullValue())
                .body("numbers[8].shown", equalTo("not shown to you"));
    }

    @Test
    void beforeAnythingWasMeasuredThePaperSaysSo() {
        var cycle = new SampleCycle();
        cycle.answer(
                "assessment-service",
                "read-current-organisational-pain",
                "/organisational-pain",
                body -> ((ObjectNode) body).put("ballots", 0).put("eligible", 0));

        cycle.lead
                .get(cycle.path(PAPER))
                .then()
                .statusCode(200)
                .body("roadmap", nullValue())
                .body("numbers[1].shown", equalTo("not known yet"))
                .body("numbers[5].reason", containsString("No roadmap"));
    }

    @Test
    void whatWasDecidedBeforeIsComparedWithTheLastCycle() {
        var last = new ReadyCycle("1000.00");
        last.publish(last.roadmap(last.lead)).then().statusCode(201);
        var ready = new ReadyCycle("100.00");
        ready.roadmap(ready.lead);
        startedFrom(ready.cycle, last.cycle.id);
        last.cycle.answer(
                "assessment-service",
                "read-expectation-gap",
                "/expectation-gap",
                body -> ((ObjectNode) body.at("/gap/path/0"))
                        .put("expectation", 70)
                        .put("delivery", 57.9)
                        .put("gap", 12.1));

        ready.cycle
                .steering
                .get(ready.cycle.path(PAPER))
                .then()
                .body("changes.previousCycle", equalTo("2027"))
                .body("changes.numbers[0].before", equalTo("12.1 points of 100"))
                .body("changes.numbers[0].difference", equalTo("−2.2"))
                .body("changes.numbers[7].before", containsString("EUR"))
                .body("changes.painPoints[0].before", equalTo(1));
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        ready.cycle
                .steering
                .get(ready.cycle.path("/differences"))
                .then()
                .statusCode(200)
                .body("previousCycle", equalTo("2027"))
                .body("notCompared", equalTo(List.of()))
                .body("causes", equalTo(List.of()))
                .body("painPoints", equalTo(List.of()))
                .body("items.kind", hasItem("REMOVED"))
                .body("items[0].reasons.reason", hasItem("BUDGET_CHANGED"));
        ready.cycle
                .ben
                .get(ready.cycle.path(PAPER))
                .then()
                .body("changes.previousCycle", nullValue())
                .body("changes.reason", containsString("not been granted"));
    }

    @Test
    void whatTheCommitteeSetItselfIsAskedAboutAgain() {
        var cycle = new SampleCycle();
        cycle.answer(
                "initiative-service",
                "read-climate",
                "/climate",
                body -> ((ObjectNode) body).put("index", -35).put("overrideReason", "Our largest customer leaves."));
        uncategorised(cycle);

        cycle.steering
                .get(cycle.path(PAPER))
                .then()
                .body("decisions.kind", equalTo(List.of("ASKED", "CATEGORY", "CLIMATE")))
                .body("decisions[2].question", containsString("−35.0"))
                .body("decisions[2].reason", containsString("Our largest customer leaves."));
    }

    @Test
    void hostileNamesStayText() {
        var cycle = new SampleCycle();
        var hostile = "</title><script>alert('x')</script>\"><img src=x onerror=alert(1)>&lt;";
        cycle.answer(
                "assessment-service",
                "read-current-organisational-pain",
                "/organisational-pain",
                body -> ((ObjectNode) body.at("/painPoints/0")).put("title", hostile));
        cycle.answer(
                "assessment-service",
                "read-assessment-snapshot",
                "/assessment-snapshot",
                body -> ((ObjectNode) body.path("cycle")).put("name", hostile));
        cycle.answer(
                "assessment-service",
                "list-steering-decisions",
                "/steering-decisions",
                body -> ((ObjectNode) body.at("/items/0")).put("title", hostile));

        var page = WrittenManners.pageOf(cycle.lead, cycle.path(PAPER));

        assertThat(page).doesNotContain("<script").doesNotContain("<img").contains("&lt;script&gt;");
        assertThat(page.split("</title>", -1)[0]).contains("&lt;/title&gt;");
    }

    @Test
    void whoMayNotKnowOfTheCycleReadsNoPaper() {
        var cycle = new SampleCycle();
        refused(cycle.stranger.get(cycle.path(PAPER)), 404, "not-found");
        refused(Api.as("busy-lea", "programme-lead").get(cycle.path(PAPER)), 503, "dependency-unavailable");
    }

    private static void startedFrom(SampleCycle cycle, String predecessor) {
        cycle.answer(
                "assessment-service",
                "read-assessment-snapshot",
                "/assessment-snapshot",
                body -> ((ObjectNode) body.path("cycle")).put("predecessorId", predecessor));
    }

    private static void uncategorised(SampleCycle cycle) {
        cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> {
            JsonNode first = body.at("/initiatives/0");
            ((ObjectNode) first).remove("category");
            ((ObjectNode) first).putArray("missing").add("NOT_CATEGORISED");
        });
    }
}
