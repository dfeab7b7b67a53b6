package dev.waymark.roadmap.roadmap;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class RoadmapResourceTest {

    private final Api viewer = Api.as("vera", "viewer");
    private final DataSource database;

    RoadmapResourceTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aPublishedRoadmapIsInForceUntilTheNextOne() {
        var ready = new ReadyCycle("1000.00");
        var first = ready.roadmap(ready.lead);
        var second = ready.roadmap(ready.lead);
        ready.publish(first)
                .then()
                .statusCode(201)
                .header("Location", first)
                .body("version", equalTo(2))
                .body("approval.decidedBy", equalTo("sten"))
                .body("state", equalTo("PUBLISHED"))
                .body("publishedBy", equalTo("sten"))
                .body("publishedAt", notNullValue());
        ready.publish(second).then().statusCode(201);
        ready.lead
                .get(ready.cycle.path("/roadmaps"))
                .then()
                .body("items.state", equalTo(List.of("SUPERSEDED", "PUBLISHED")));
        refused(ready.cycle.steering.post(first + "/publication"), 409, "not-publishable")
                .body("detail", containsString("SUPERSEDED"));
        refused(ready.cycle.steering.post(second + "/publication"), 409, "not-publishable");
    }

    @Test
    void theRoadmapInForceHasAFixedAddress() {
        var ready = new ReadyCycle("1000.00");
        var inForce = ready.cycle.path("/published-roadmap");
        var first = ready.roadmap(ready.lead);
        refused(viewer.get(inForce), 404, "not-found");
        ready.publish(first).then().statusCode(201);
        viewer.get(inForce).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        viewer.getAgain(inForce).then().statusCode(304);
        assertThat(viewer.get(inForce).asString()).isEqualTo(viewer.get(first).asString());
    }

    @Test
    void aRoadmapIsAlsoAPicture() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);
        var picture = DrawnManners.pictureOf(ready.lead, roadmap);
        assertThat(picture)
                .contains(
                        "(draft)</title>",
                        "Use of pots and skills",
                        "Scarcest: ",
                        " and starts in 2027-Q1, the first quarter.");
        ready.publish(roadmap).then().statusCode(201);
        assertThat(DrawnManners.pictureOf(viewer, ready.cycle.path("/published-roadmap")))
                .contains("(published)</title>");
    }

    @Test
    void thePublishedRoadmapIsAlsoACalendar() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.cycle.path("/published-roadmap?format=ics");
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        var calendar = ready.lead.get(path);
        calendar.then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"published-roadmap-[0-9-]{10}[.]ics\""));
        var events = Biweekly.parse(calendar.asString()).first().getEvents();
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains(" EUR"));
        assertThat(Biweekly.parse(ready.cycle.ben.get(path).asString()).first().getEvents())
                .hasSameSizeAs(events)
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).contains("confidential"));
        ready.lead
                .request()
                .header("If-None-Match", calendar.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        refused(ready.lead.get(ready.roadmap(ready.lead) + "?format=ics"), 400, "invalid-request");
    }

    @Test
    void anInfeasibleRoadmapIsDrawnAsTheRulesThatConflict() {
        var ready = new ReadyCycle("50.00");
        var picture = ready.lead.get(ready.roadmap(ready.lead) + "?format=svg");
        picture.then().statusCode(200);
        assertThat(picture.asString()).contains("<desc>No roadmap keeps all rules. These conflict: ");
    }

    /// Three candidates tell too little of how far estimates are off; `HonestPromiseViewTest` has a promise.
    @Test
    void theHonestPromiseShowsItsInputsToWhomMaySeeAllPrices() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);
        var path = roadmap + "/honest-promise";
        var promise = ready.lead.get(path);
        promise.then()
                .statusCode(200)
                .body("total.estimated.currency", equalTo("EUR"))
                .body("total.promised", nullValue())
                .body("total.sentence", containsString("3 candidates cannot tell"))
                .body("candidates.size()", equalTo(3))
                .body("candidates[0].standardDeviation.amount", notNullValue());
        ready.lead.get(roadmap).then().body("promise.sentence", equalTo(promise.path("total.sentence")));
        ready.cycle.ben.get(roadmap).then().body("promise", nullValue());
        assertThat(DrawnManners.pictureOf(ready.lead, path)).contains("Estimated and promised value");
        refused(ready.cycle.ben.get(path), 403, "forbidden");
        refused(viewer.get(path), 403, "forbidden");
    }

    @Test
    void onlyDraftsCanBeDeleted() {
        var ready = new ReadyCycle("1000.00");
        var draft = ready.roadmap(ready.lead);
        var published = ready.roadmap(ready.lead);
        ready.publish(published).then().statusCode(201);
        refused(ready.lead.request().delete(draft), 428, "precondition-required");
        ready.lead.delete(draft).then().statusCode(204);
        refused(ready.lead.get(draft), 404, "not-found");
        refused(ready.lead.delete(published), 409, "not-a-draft").body("detail", containsString("PUBLISHED"));
    }

    @Test
    void whoProposedARoadmapDoesNotPublishIt() {
        var ready = new ReadyCycle("1000.00");
        var both = Api.as("lea", "programme-lead", "steering");
        refused(both.post(ready.roadmap(both) + "/publication"), 403, "own-roadmap")
                .body("detail", containsString("lea"));
    }

    @Test
    void onlyAnApprovedRoadmapIsPublished() {
        var ready = new ReadyCycle("1000.00");
        var steering = ready.cycle.steering;
        var path = ready.roadmap(ready.lead);
        var approval = path + "/approval";
        refused(steering.post(path + "/publication"), 409, "not-approved")
                .body("detail", containsString("waits for its approval"));
        refused(steering.get(approval), 404, "not-found");
        steering.post(approval, "{\"verdict\": \"REJECTED\", \"comment\": \"Too late\"}")
                .then()
                .statusCode(201)
                .header("Location", approval)
                .body("verdict", equalTo("REJECTED"))
                .body("decidedBy", equalTo("sten"))
                .body("decidedAt", notNullValue())
                .body("comment", equalTo("Too late"))
                .body("snapshotHash", equalTo(ready.lead.get(path).path("snapshotHash")));
        refused(steering.post(path + "/publication"), 409, "not-approved")
                .body("detail", containsString("rejected by sten"));
        refused(steering.post(approval, "{\"verdict\": \"APPROVED\"}"), 409, "roadmap-decided")
                .body("detail", containsString("REJECTED by sten"));
        steering.delete(approval).then().statusCode(204);
        ready.publish(path).then().statusCode(201);
        refused(steering.delete(approval), 409, "not-a-draft");
        viewer.get(approval).then().statusCode(200).body("verdict", equalTo("APPROVED"));
        ready.lead.get(ready.cycle.path("/roadmaps")).then().body("items.verdict", equalTo(List.of("APPROVED")));
    }

    @Test
    void aRoadmapIsNotApprovedBeforeEveryGainSaysByWhatItIsRecognised() {
        var ready = new ReadyCycle("1000.00");
        var steering = ready.cycle.steering;
        var approval = ready.roadmap(ready.lead) + "/approval";
        ready.cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> {
            var gains = ((ObjectNode) body.path("initiatives").path(0)).putArray("incompleteGains");
            gains.addObject()
                    .put("label", "Fewer calls")
                    .putArray("missing")
                    .add("METRIC")
                    .add("OWNER");
            gains.addObject().put("label", "Fewer visits").putArray("missing").add("REVIEW_DATE");
        });

        refused(steering.post(approval, "{\"verdict\": \"APPROVED\"}"), 409, "gains-incomplete")
                .body(
                        "violations.message",
                        equalTo(List.of(
                                "initiative 'A': the gain 'Fewer calls' lacks a metric, an owner",
                                "initiative 'A': the gain 'Fewer visits' lacks a day of review")));
        refused(steering.get(approval), 404, "not-found");
        steering.post(approval, "{\"verdict\": \"REJECTED\"}").then().statusCode(201);
    }

    @Test
    void whoProposedARoadmapDoesNotDecideOnIt() {
        var ready = new ReadyCycle("1000.00");
        var both = Api.as("Lea ", "programme-lead", "steering");
        var approval = ready.roadmap(ready.lead) + "/approval";
        refused(both.post(approval, "{\"verdict\": \"APPROVED\"}"), 403, "own-roadmap");
        refused(ready.lead.post(approval, "{\"verdict\": \"APPROVED\"}"), 403, "forbidden");
        refused(Api.as("closed-sten", "steering").post(approval, "{\"verdict\": \"APPROVED\"}"), 409, "cycle-closed");
        var infeasible = new ReadyCycle("50.00");
        refused(
                infeasible.cycle.steering.post(
                        infeasible.roadmap(infeasible.lead) + "/approval", "{\"verdict\": \"APPROVED\"}"),
                409,
                "not-publishable");
    }

    @Test
    void anInfeasibleRoadmapCannotBePublished() {
        var ready = new ReadyCycle("50.00");
        refused(ready.cycle.steering.post(ready.roadmap(ready.lead) + "/publication"), 409, "not-publishable")
                .body("detail", containsString("INFEASIBLE"));
    }

    @Test
    void aClosedCyclePublishesNothing() {
        var ready = new ReadyCycle("1000.00");
        var late = Api.as("closed-sten", "steering");
        refused(late.post(ready.roadmap(ready.lead) + "/publication"), 409, "cycle-closed");
    }

    @Test
    void viewersLearnOfARoadmapWhenItIsPublished() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        refused(viewer.get(path), 404, "not-found");
        viewer.get(ready.cycle.path("/roadmaps")).then().statusCode(200).body("items", equalTo(List.of()));
        ready.publish(path).then().statusCode(201);
        viewer.get(path).then().statusCode(200);
        viewer.get(ready.cycle.path("/roadmaps")).then().body("items.size()", equalTo(1));
        refused(ready.cycle.stranger.get(path), 404, "not-found");
    }

    @Test
    void amountsAndReasonsAreWithheldWhereTheyWouldGiveAwayAConfidentialPrice() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        ready.lead.get(path).then().body("withheld", nullValue()).body("pots.size()", equalTo(1));
        ready.cycle
                .ben
                .get(path)
                .then()
                .statusCode(200)
                .body("withheld", containsString("confidential"))
                .body("pots", equalTo(List.of()))
                .body("items[0].code", notNullValue())
                .body("items[0].reason", containsString("confidential"))
                .body(
                        "omitted[0].reasons",
                        equalTo(List.of("not shown: it would give away prices that are confidential")))
                .body("omitted[0].reason", containsString("confidential"))
                .body("omitted[0].cheapestWay", nullValue())
                .body("omitted[0].displacesNames", equalTo(List.of()))
                .body("omitted[0].bindingRule.kind", notNullValue())
                .body("omitted[0].extraBudget", nullValue());
    }

    @Test
    void aTagIsOfNoUseToWhomLessIsShownOrOnceLessIsShown() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        var ben = ready.cycle.ben;
        var allIsShown = ready.lead.get(path).header("ETag");
        var lessIsShown = ben.request().header("If-None-Match", allIsShown).get(path);
        lessIsShown.then().statusCode(200).body("withheld", containsString("confidential"));

        ready.cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> {
            var first = (ObjectNode) body.at("/initiatives/0");
            first.remove("npv");
            first.putArray("costs");
            first.putArray("missing").add("PRICE_CONFIDENTIAL");
        });

        ben.request()
                .header("If-None-Match", lessIsShown.header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aTagIsOfNoUseOnceAPriceHasBecomeConfidential() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        var ben = ready.cycle.ben;
        ready.cycle.answer(
                "initiative-service",
                "read-initiative-snapshot",
                "/initiative-snapshot",
                body -> body.path("initiatives").forEach(each -> ((ObjectNode) each).put("code", "PUBLIC")));
        var shown = ben.get(path);
        shown.then().body("withheld", nullValue()).body("pots.size()", equalTo(1));

        ready.cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", body -> {});

        ben.request()
                .header("If-None-Match", shown.header("ETag"))
                .get(path)
                .then()
                .statusCode(200)
                .body("withheld", containsString("confidential"))
                .body("pots", equalTo(List.of()));
    }

    @Test
    void theDatabaseItselfRefusesToRewriteARoadmap() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead);
        refusedByDatabase(path, "update roadmap set name = 'other' where id = ?");
        refusedByDatabase(
                path,
                "update roadmap set state = 'PUBLISHED', published_by = proposed_by, published_at = now() where id ="
                        + " ?");
        refusedByDatabase(
                path,
                "update roadmap set verdict = 'APPROVED', decided_by = proposed_by, decided_at = now() where id = ?");
        refusedByDatabase(
                path, "update roadmap set state = 'SUPERSEDED', published_by = 'x', published_at = now() where id = ?");
        ready.publish(path).then().statusCode(201);
        refusedByDatabase(path, "update roadmap set contents = '{}' where id = ?");
        refusedByDatabase(path, "update roadmap set verdict = 'REJECTED' where id = ?");
        refusedByDatabase(path, "update roadmap set published_by = 'other' where id = ?");
        refusedByDatabase(
                path, "update roadmap set state = 'DRAFT', published_by = null, published_at = null where id = ?");
        refusedByDatabase(path, "delete from roadmap where id = ?");
        ready.lead.get(path).then().body("state", equalTo("PUBLISHED")).body("name", equalTo("First half"));
    }

    private void refusedByDatabase(String path, String sql) {
        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.prepareStatement(sql)) {
                        statement.setObject(1, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
                        statement.executeUpdate();
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).startsWith("23"));
    }
}
