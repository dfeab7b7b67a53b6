package dev.waymark.initiative.climate;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ClimateResourceTest {

    private static final String WEAKER = "{\"climate\": -35, \"reason\": \"Our largest customer leaves.\"}";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theWorkedExampleComesOutOverHttp() {
        observe("2026-01-31", 57, 101.5, 0.5);
        var climate = cycle.viewer.get(cycle.path("/climate")).then().statusCode(200);

        climate.body("state", equalTo("STRONG"))
                .body("missing.size()", equalTo(0))
                .body("boundary", equalTo(30f))
                .body("hysteresis", equalTo(10f))
                .body("overrideReason", nullValue());
        var read = climate.extract().jsonPath();
        assertThat(read.getDouble("index")).isCloseTo(65.5, within(1e-9));
        assertThat(read.getDouble("riskAppetite.value")).isCloseTo(72.925, within(1e-9));
        assertThat(read.getList("contributions.points", Double.class))
                .zipSatisfy(
                        List.of(28.0, 22.5, 15.0),
                        (points, expected) -> assertThat(points).isCloseTo(expected, within(1e-9)));
    }

    @Test
    void theNamedStateFollowsWithHysteresis() {
        observe("2026-01-31", 57, 101.5, 0.5);
        observe("2026-02-28", 55, 100, 0);
        cycle.lead
                .get(cycle.path("/climate"))
                .then()
                .body("index", equalTo(20f))
                .body("state", equalTo("STRONG"));
        observe("2026-03-31", 43, 98.6, -0.6);
        var weak = cycle.lead.get(cycle.path("/climate")).jsonPath();
        assertThat(weak.getDouble("index")).isCloseTo(-67, within(1e-9));
        assertThat(weak.getDouble("riskAppetite.value")).isCloseTo(26.55, within(1e-9));
        assertThat(weak.getString("state")).isEqualTo("WEAK");
        cycle.lead.get(cycle.path("/climate-observations")).then().body("items.size()", equalTo(9));
    }

    @Test
    void theClimateOverTimeIsAlsoAPicture() {
        observe("2026-01-31", 57, 101.5, 0.5);
        observe("2026-02-28", 55, 100, 0);
        cycle.viewer
                .get(cycle.path("/climate"))
                .then()
                .body("history.day", equalTo(List.of("2026-01-31", "2026-02-28")))
                .body("history.index", equalTo(List.of(65.5f, 20f)))
                .body("history.state", equalTo(List.of("STRONG", "STRONG")));

        assertThat(DrawnManners.pictureOf(cycle.viewer, cycle.path("/climate")))
                .contains(
                        "<title>Economic climate</title>",
                        "The climate is strong with an index of 20.0. Strong turns neutral below 20. The appetite for"
                                + " project risk is 57.0 of 100.",
                        "<title>2026-01-31: 65.5, strong</title>",
                        "<title>2026-02-28: 20.0, strong</title>",
                        "<title>as before</title>");
    }

    @Test
    void theCommitteesJudgementIsDrawnBesideTheIndicators() {
        cycle.observe("PMI", "2026-01-31", 57);
        cycle.steering.put(cycle.path("/climate-override"), WEAKER).then().statusCode(201);

        assertThat(cycle.viewer.get(cycle.path("/climate") + "?format=svg").asString())
                .contains(
                        "while the indicators say neutral with 28.0. Neutral turns strong at" + " 40 and weak at −40.",
                        "Never observed, so taken as neutral: leading indicator of the OECD, order intake.",
                        "in force as the committee decided: −35.0");
    }

    @Test
    void aRevisionIsShownAsAVintageAndRenamesNothing() {
        observe("2026-01-31", 57, 101.5, 0.5);
        cycle.observe("PMI", "2026-02-28", 57);
        cycle.observe("ORDER_INTAKE", "2026-02-28", 0.5);
        cycle.observe("OECD_CLI", "2026-01-31", 98.6);
        cycle.lead
                .get(cycle.path("/climate"))
                .then()
                .body("index", equalTo(22.0f))
                .body("state", equalTo("STRONG"))
                .body("contributions.vintage", equalTo(List.of(1, 2, 1)))
                .body("contributions[1].value", equalTo(98.6f))
                .body("contributions[1].recordedAt", notNullValue());
        cycle.lead
                .get(cycle.path("/climate-observations"))
                .then()
                .body("items.state", hasSize(6))
                .body("items.state", everyItem(oneOf("NEUTRAL", "STRONG")))
                .body("items[5].state", equalTo("STRONG"));
    }

    @Test
    void anIndexOf40OnPaperIsStrong() {
        cycle.observe("PMI", "2026-01-31", 54);
        cycle.observe("OECD_CLI", "2026-01-31", 101.6);
        cycle.viewer
                .get(cycle.path("/climate"))
                .then()
                .body("index", equalTo(40f))
                .body("state", equalTo("STRONG"));
    }

    @Test
    void withoutObservationsTheClimateIsNeutral() {
        cycle.stakeholder
                .get(cycle.path("/climate"))
                .then()
                .body("index", equalTo(0f))
                .body("state", equalTo("NEUTRAL"))
                .body("missing", equalTo(List.of("PMI", "OECD_CLI", "ORDER_INTAKE")));
    }

    @Test
    void aValueMustMakeSenseForItsIndicator() {
        refused(cycle.lead.post(cycle.path("/climate-observations"), """
            {"indicator": "ORDER_INTAKE", "observedOn": "2026-01-31", "value": 12, "source": "ERP"}\
            """), 422, "contradiction")
                .body("violations[0].pointer", equalTo("/value"))
                .body("violations[0].message", containsString("percent"));
        refused(
                        cycle.lead.post(cycle.path("/climate-observations"), """
                            {"indicator": "GDP", "observedOn": "%s", "value": 1, "source": ""}\
                            """.formatted(
                                        LocalDate.now(ZoneOffset.UTC).plusDays(2))),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/indicator", "/observedOn", "/source")));
    }

    @Test
    void theCommitteeMayJudgeTheClimateItselfAndTakeItBack() {
        observe("2026-01-31", 57, 101.5, 0.5);
        var path = cycle.path("/climate-override");
        refused(cycle.lead.get(path), 404, "not-found");
        refused(cycle.lead.put(path, WEAKER), 403, "forbidden");
        cycle.steering
                .put(path, WEAKER)
                .then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .body("decidedBy", equalTo("sten"));

        cycle.lead
                .get(cycle.path("/climate"))
                .then()
                .body("index", equalTo(-35f))
                .body("state", equalTo("WEAK"))
                .body("computedState", equalTo("STRONG"))
                .body("overrideReason", equalTo("Our largest customer leaves."));

        cycle.steering.put(path, WEAKER).then().statusCode(200);
        refused(cycle.steering.put(path, WEAKER.replace("-35", "0")), 428, "precondition-required");
        cycle.steering
                .replace(path, WEAKER.replace("-35", "0"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("climate", equalTo(0f));
        refused(cycle.steering.request().delete(path), 428, "precondition-required");
        refused(cycle.steering.request().header("If-Match", "\"stale\"").delete(path), 412, "stale-version");
        assertThat(RacingWrites.faultsOfDeletion(cycle.steering, path)).isEmpty();
        cycle.lead.get(cycle.path("/climate")).then().body("state", equalTo("STRONG"));
        refused(cycle.steering.request().header("If-Match", "\"1\"").delete(path), 404, "not-found");
    }

    @Test
    void anOverrideCountsUntilItsLastDay() {
        var path = cycle.path("/climate-override");
        var today = LocalDate.now(ZoneOffset.UTC);
        cycle.steering
                .put(path, WEAKER.replace("}", ", \"expiresOn\": \"%s\"}".formatted(today.plusDays(1))))
                .then()
                .statusCode(201)
                .body("expiresOn", equalTo(today.plusDays(1).toString()))
                .body("inForce", equalTo(true));
        cycle.viewer
                .get(cycle.path("/climate"))
                .then()
                .body("overrideExpiresOn", equalTo(today.plusDays(1).toString()));
        refused(
                        cycle.steering.replace(
                                path, WEAKER.replace("}", ", \"expiresOn\": \"%s\"}".formatted(today.minusDays(1)))),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/expiresOn")));
    }

    @Test
    void anOverrideNeedsAReasonAndARange() {
        refused(
                        cycle.steering.put(cycle.path("/climate-override"), "{\"climate\": -101, \"reason\": \" \"}"),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/climate", "/reason")));
    }

    private void observe(String day, double pmi, double cli, double orders) {
        cycle.observe("PMI", day, pmi);
        cycle.observe("OECD_CLI", day, cli);
        cycle.observe("ORDER_INTAKE", day, orders);
    }
}
