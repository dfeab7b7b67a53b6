package dev.waymark.assessment.crm.mining;

import static dev.waymark.assessment.SampleMenu.use;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class JourneyMiningResourceTest {

    private final JourneyMinings minings;
    private final EntityManager entityManager;
    private SampleMenu menu;
    private String web;
    private String shop;
    private String call;

    JourneyMiningResourceTest(JourneyMinings minings, EntityManager entityManager) {
        this.minings = minings;
        this.entityManager = entityManager;
    }

    /// Ten invented customers: six go web → shop, two web → call, one comes to the shop twice with 31 days between.
    @BeforeEach
    void sendInteractions() {
        menu = new SampleMenu();
        web = menu.touchpoint("Website");
        shop = menu.touchpoint("Shop");
        call = menu.touchpoint("Call");
        menu.describeSource("HASH");
        menu.map(web, shop, call);
        var records = new ArrayList<String>();
        for (int i = 0; i < 8; i++) {
            records.add(use("w" + i, "c" + i, "t0", "2026-03-01"));
            records.add(use("x" + i, "c" + i, "fax", "2026-03-02"));
            records.add(use("y" + i, "c" + i, i < 6 ? "t1" : "t2", "2026-03-31"));
        }
        records.add(use("z1", "c9", "t1", "2026-01-01"));
        records.add(use("z2", "c9", "t1", "2026-02-01"));
        menu.send(records.toArray(String[]::new)).then().statusCode(200);
    }

    @Test
    void aMiningFindsPathsAndTransitions() {
        var mining = mined("{}");
        mining.body("state", equalTo("SUCCEEDED"))
                .body("settings.gapDays", equalTo(30))
                .body("settings.mainShare", equalTo(0.8f))
                .body("outcome.interactions", equalTo(18))
                .body("outcome.journeys", equalTo(10))
                .body("outcome.distinctPaths", equalTo(3))
                .body("outcome.mainPaths", equalTo(2))
                .body("rules", hasSize(5));
        String path = "/v1/journey-minings/" + mining.extract().path("id");
        menu.cycle
                .lead
                .get(path + "/paths")
                .then()
                .body("items.rank", equalTo(List.of(1, 2, 3)))
                .body("items.touchpointIds", equalTo(List.of(List.of(web, shop), List.of(web, call), List.of(shop))))
                .body("items.journeys", equalTo(List.of(6, 2, 2)))
                .body("items.main", equalTo(List.of(true, true, false)))
                .body("items[1].cumulativeShare", equalTo(0.8f));
        menu.cycle
                .lead
                .get(path + "/transitions?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].from", equalTo(web))
                .body("items[0].to", equalTo(shop))
                .body("items[0].probability.toDouble()", closeTo(0.75, 1e-9));
    }

    @Test
    void theMapShowsTransitionsAndWhichLieOnAMainPath() {
        var map = "/v1/journey-minings/%s/journey-map"
                .formatted(mined("{}").extract().<String>path("id"));
        menu.cycle
                .lead
                .get(map)
                .then()
                .statusCode(200)
                .body("journeys", equalTo(10))
                .body("transitions", equalTo(2))
                .body("steps.fromName.name", equalTo(List.of("Website", "Website")))
                .body("steps.toName.name", equalTo(List.of("Shop", "Call")))
                .body("steps.count", equalTo(List.of(6, 2)))
                .body("steps.probability", equalTo(List.of(0.75f, 0.25f)))
                .body("steps.main", equalTo(List.of(true, true)));
        assertThat(DrawnManners.pictureOf(menu.cycle.lead, map))
                .contains("<desc>10 journeys make 2 different steps; 2 lie on a main path. The most frequent leads from"
                        + " “Website” to “Shop”: 6 times, 75 % of those who go on from there.</desc>")
                .contains("<title>Website → Call: 2 of 8 who go on from there (25 %), on a main path</title>");
    }

    @Test
    void noPathIsAdoptedBeyondAsManyJourneysAsCoverageCanShow() {
        String mining = mined("{}").extract().path("id");
        String path = menu.cycle
                .lead
                .get("/v1/journey-minings/%s/paths".formatted(mining))
                .path("items[0].id");
        for (int i = 0; i < 100; i++) {
            menu.journey("J" + i, false, web);
        }

        refused(
                menu.cycle.lead.post(
                        "/v1/journey-minings/%s/adoptions".formatted(mining),
                        "{\"pathId\": \"%s\", \"name\": \"Buying\"}".formatted(path)),
                409,
                "too-many-journeys");
    }

    @Test
    void whoStartsAMiningMayWaitForItsEnd() {
        var wait = menu.cycle
                .lead
                .request()
                .header("Prefer", "wait=30")
                .header("Idempotency-Key", "wait-" + menu.cycle.id)
                .contentType("application/json")
                .body("{}");
        var mining = wait.post(menu.cycle.path("/journey-minings"))
                .then()
                .statusCode(202)
                .header("Preference-Applied", "wait=30")
                .body("state", equalTo("SUCCEEDED"))
                .body("outcome.journeys", equalTo(10))
                .extract();

        wait.post(menu.cycle.path("/journey-minings"))
                .then()
                .statusCode(202)
                .header("Idempotent-Replayed", "true")
                .header("Location", mining.header("Location"))
                .body("state", equalTo("SUCCEEDED"));
    }

    @Test
    void aPreferenceThatIsMalformedIsIgnored() {
        menu.cycle
                .lead
                .request()
                .header("Prefer", "wait=soon")
                .contentType("application/json")
                .body("{}")
                .post(menu.cycle.path("/journey-minings"))
                .then()
                .statusCode(202)
                .header("Preference-Applied", nullValue())
                .body("state", equalTo("QUEUED"));
    }

    @Test
    void aMiningUsesTheSettingsThatAreSent() {
        mined("{\"gapDays\": 29, \"mainShare\": 0.1, \"longestPath\": 2, \"from\": \"2026-02-01\", \"to\":"
                        + " \"2026-03-30\"}")
                .body("settings.to", equalTo("2026-03-30"))
                .body("outcome.journeys", equalTo(9))
                .body("outcome.mainPaths", equalTo(1));
    }

    @Test
    void atTheSameTimeNineComesBeforeTenAndEachSpellingOfAWordCounts() {
        menu.send(use("10", "dora", "T1", "2026-05-01"), use("9", "dora", "t0\u00a0", "2026-05-01"))
                .then()
                .statusCode(200);
        String path = "/v1/journey-minings/"
                + mined("{\"from\": \"2026-05-01\", \"to\": \"2026-05-01\"}")
                        .extract()
                        .path("id");
        menu.cycle.lead.get(path + "/paths").then().body("items.touchpointIds", equalTo(List.of(List.of(web, shop))));
    }

    @Test
    void aMainPathBecomesAMainJourneyOnce() {
        String mining = mined("{}").extract().path("id");
        String path = menu.cycle
                .lead
                .get("/v1/journey-minings/%s/paths".formatted(mining))
                .path("items[0].id");
        var adoption = "{\"pathId\": \"%s\", \"name\": \"Buying\"}".formatted(path);
        var adoptions = "/v1/journey-minings/%s/adoptions".formatted(mining);
        menu.cycle
                .lead
                .post(adoptions, adoption)
                .then()
                .statusCode(201)
                .body("origin", equalTo("MINED"))
                .body("main", equalTo(true))
                .body("minedPathId", equalTo(path))
                .body("observedJourneys", equalTo(6))
                .body("transitions[0].count", equalTo(6));
        refused(menu.cycle.lead.post(adoptions, adoption.replace("Buying", "Again")), 409, "conflict");
        refused(menu.cycle.lead.post(adoptions, adoption.replace(path, mining)), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/pathId"));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        refused(
                menu.cycle.lead.post(
                        menu.cycle.path("/journey-minings"), "{\"from\": \"2026-02-01\", \"to\": \"2026-01-31\"}"),
                400,
                "invalid-request");
    }

    @Test
    void miningsOfACycleAreListed() {
        mined("{}");
        menu.cycle
                .lead
                .get(menu.cycle.path("/journey-minings"))
                .then()
                .body("items.state", equalTo(List.of("SUCCEEDED")));
    }

    @Test
    void aMiningThatNeverComesToAnEndIsGivenUp() {
        var id = queued();
        assertThat(minings.begin(id)).isTrue();
        assertThat(minings.begin(id)).isTrue();
        assertThat(minings.begin(id)).isTrue();
        assertThat(minings.begin(id)).isFalse();
        menu.cycle
                .lead
                .get("/v1/journey-minings/" + id)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("several times"));
    }

    @Test
    void aMiningThatNobodyHasBegunIsCancelledOnce() {
        var path = "/v1/journey-minings/" + queued();

        refused(menu.cycle.lead.request().delete(path), 428, "precondition-required");
        assertThat(RacingWrites.faultsOfDeletion(menu.cycle.lead, path)).isEmpty();

        menu.cycle.lead.get(path).then().body("state", equalTo("CANCELLED")).body("finishedAt", notNullValue());
        refused(menu.cycle.lead.request().header("If-Match", "*").delete(path), 409, "job-finished");
    }

    /// The test keeps the interactions locked, so that the mining stands still in the middle.
    @Test
    void aRunningMiningIsCancelledAtOnceAndKeepsNothing() {
        QuarkusTransaction.requiringNew().run(() -> {
            entityManager.createNativeQuery("lock table interaction").executeUpdate();
            var path = mine("{}");
            String session = "mining-" + menu.cycle.lead.get(path).path("id");
            awaitSessions(session, 1);

            menu.cycle
                    .lead
                    .request()
                    .header("If-Match", "*")
                    .delete(path)
                    .then()
                    .statusCode(204);

            awaitSessions(session, 0);
            menu.cycle.lead.get(path).then().body("state", equalTo("CANCELLED")).body("outcome", nullValue());
            menu.cycle.lead.get(path + "/paths").then().body("items", empty());
        });
    }

    private void awaitSessions(String name, long waiting) {
        var deadline = Instant.now().plusSeconds(60);
        while (waitingSessions(name) != waiting) {
            assertThat(Instant.now()).isBefore(deadline);
        }
    }

    /// Each look is a transaction of its own: within one the database shows the sessions as they were at first.
    private long waitingSessions(String name) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entityManager
                .createNativeQuery(
                        "select count(*) from pg_stat_activity where application_name = ?1 and wait_event_type ="
                                + " 'Lock'")
                .setParameter(1, name)
                .getSingleResult());
    }

    @Test
    void aMiningIsStreamedUntilItHasEnded() {
        var path = mine("{}");

        var stream = menu.cycle.lead.request().accept("text/event-stream").get(path);

        assertThat(stream.contentType()).startsWith("text/event-stream");
        assertThat(stream.asString()).contains("SUCCEEDED");
    }

    private UUID queued() {
        var settings = new MiningSettings(30, 0.8, 50, 1000, null, null);
        return QuarkusTransaction.requiringNew().call(() -> {
            var mining = new JourneyMining(UUID.fromString(menu.cycle.id), settings, "lea", Instant.now());
            minings.persistAndFlush(mining);
            return mining.id();
        });
    }

    private String mine(String wish) {
        return menu.cycle
                .lead
                .post(menu.cycle.path("/journey-minings"), wish)
                .then()
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .extract()
                .header("Location");
    }

    private ValidatableResponse mined(String wish) {
        return menu.cycle
                .lead
                .request()
                .header("Prefer", "wait=30")
                .get(mine(wish))
                .then()
                .statusCode(200);
    }
}
