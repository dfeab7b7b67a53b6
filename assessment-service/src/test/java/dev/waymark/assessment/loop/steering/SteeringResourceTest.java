package dev.waymark.assessment.loop.steering;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Invented decisions, counted in days before today: what is true of them does not depend on when the test runs.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SteeringResourceTest {

    private SampleCycle cycle;
    private final Api committee = Api.as("stella", "steering");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void engagementIsSeenFromWhatTheCommitteeTakesInTime() {
        take(ask("Waive readiness", "WAIVER", 40), 31).then().statusCode(200);
        take(ask("Override the climate", "OVERRIDE", 36), 16).then().statusCode(200);
        ask("Approve the roadmap", "APPROVAL", 21);
        engagement()
                .body("share.toDouble()", closeTo(1 / 3.0, 1e-6))
                .body("takenInTime", equalTo(1))
                .body("due", equalTo(3))
                .body("open", equalTo(1))
                .body("withinDays", equalTo(14))
                .body("reasons", hasItem("1 in time / 3 due = 0.333."));
        ask("Sign off the index map", "SIGN_OFF", 2);
        engagement().body("due", equalTo(3)).body("open", equalTo(2));
    }

    @Test
    void withNothingDueThereIsNoShare() {
        engagement().body("share", nullValue()).body("due", equalTo(0)).body("open", equalTo(0));
        ask("Waive readiness", "WAIVER", 3);
        engagement().body("share", nullValue()).body("due", equalTo(0)).body("open", equalTo(1));
    }

    @Test
    void aDecisionIsOpenUntilTheCommitteeHasTakenIt() {
        var decision = ask("Waive readiness", "WAIVER", 9);
        cycle.lead
                .get(decision)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("kind", equalTo("WAIVER"))
                .body("askedBy", equalTo("lea"))
                .body("takenOn", nullValue())
                .body("recordedBy", nullValue());
        take(decision, 4)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("takenOn", equalTo(daysAgo(4)))
                .body("outcome", equalTo("Granted"))
                .body("recordedBy", equalTo("stella"))
                .body("recordedAt", notNullValue());
        committee
                .patch(decision, "{\"takenOn\": null, \"outcome\": null}")
                .then()
                .statusCode(200)
                .body("takenOn", nullValue());
        ask("Approve the roadmap", "APPROVAL", 1);
        committee
                .get(cycle.path("/steering-decisions"))
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("Waive readiness", "Approve the roadmap")));
    }

    @Test
    void daysMustFitTogether() {
        var decision = ask("Waive readiness", "WAIVER", 9);
        take(decision, 9).then().statusCode(200);
        refused(take(decision, 10), 400, "invalid-request")
                .body("violations.pointer", contains("/takenOn"))
                .body("violations[0].message", containsString("was asked on " + daysAgo(9)));
        refused(take(decision, -2), 400, "invalid-request").body("violations.pointer", contains("/takenOn"));
        refused(committee.patch(decision, "{\"outcome\": null}"), 400, "invalid-request")
                .body("violations[0].message", containsString("outcome is absent"));
        refused(asked("", "WAIVER", -2), 400, "invalid-request")
                .body("violations.pointer", containsInAnyOrder("/title", "/askedOn"));
        cycle.lead.get(decision).then().body("takenOn", equalTo(daysAgo(9)));
    }

    @Test
    void onlyTheCommitteeSaysThatItHasDecidedAndNothingIsLost() {
        var decision = ask("Waive readiness", "WAIVER", 9);
        refused(cycle.lead.patch(decision, taken(1)), 403, "forbidden");
        refused(committee.post(cycle.path("/steering-decisions"), question("x", "WAIVER", 1)), 403, "forbidden");
        var unconditional =
                committee.request().contentType("application/merge-patch+json").body(taken(1));
        refused(unconditional.patch(decision), 428, "precondition-required");
        take(decision, 4).then().statusCode(200);
        refused(unconditional.header("If-Match", "\"0\"").patch(decision), 412, "stale-version");
        refused(committee.get("/v1/steering-decisions/" + cycle.id), 404, "not-found");
        refused(committee.get("/v1/cycles/01900000-0000-7000-8000-000000000001/steering-engagement"), 404, "not-found");
    }

    private ValidatableResponse engagement() {
        return Api.as("otto", "auditor")
                .get(cycle.path("/steering-engagement"))
                .then()
                .statusCode(200);
    }

    private String ask(String title, String kind, int daysAgo) {
        return asked(title, kind, daysAgo).then().statusCode(201).extract().header("Location");
    }

    private Response asked(String title, String kind, int daysAgo) {
        return cycle.lead.post(cycle.path("/steering-decisions"), question(title, kind, daysAgo));
    }

    private String question(String title, String kind, int daysAgo) {
        return "{\"title\": \"%s\", \"kind\": \"%s\", \"askedOn\": \"%s\"}".formatted(title, kind, daysAgo(daysAgo));
    }

    private Response take(String decision, int daysAgo) {
        return committee.patch(decision, taken(daysAgo));
    }

    private String taken(int daysAgo) {
        return "{\"takenOn\": \"%s\", \"outcome\": \"Granted\"}".formatted(daysAgo(daysAgo));
    }

    private String daysAgo(int days) {
        return today.minusDays(days).toString();
    }
}
