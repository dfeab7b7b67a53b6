package dev.waymark.assessment.loop.cycle;

import static dev.waymark.rest.fixture.Api.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CycleResourceTest {

    private static final String OUTSIDE_THE_BASIC_PLANE = "\ud83d\ude00";

    static final String CYCLE = """
            {"name": "2027", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365,
             "objective": {"statement": "We keep our dates.",
                           "targets": [{"measure": "Promises kept", "unit": "%", "value": 92.5}]}}""";

    private final Api lead = Api.as("lea", "programme-lead");

    @Test
    void aNewCycleIsADraftAndCanBeReadAtItsLocation() {
        var created = lead.post("/v1/cycles", CYCLE).then().statusCode(201).body("version", equalTo(0));
        var location = created.extract().header("Location");
        assertThat(location).startsWith("/v1/cycles/");
        lead.get(location)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("state", equalTo("DRAFT"))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7.*"))
                .body("objective.targets[0].value", equalTo(92.5f));
    }

    @Test
    void aReaderWhoHasTheRepresentationGets304() {
        var path = "/v1/cycles/" + lead.create("/v1/cycles", CYCLE);
        var whole = lead.get(path);
        var tag = whole.header("ETag");
        for (var known : List.of(tag, "W/" + tag, "*", "\"other\", " + tag)) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = lead.request().header("If-None-Match", known).request(method, path);
                assertThat(answer.statusCode()).as(method + known).isEqualTo(304);
                assertThat(answer.header("ETag")).isEqualTo(tag);
                assertThat(answer.asString()).isEmpty();
            }
        }
        for (var unknown : List.of("\"other\"", "W/\"other\"", "nonsense", tag.replace("\"", ""))) {
            lead.request().header("If-None-Match", unknown).get(path).then().statusCode(200);
        }
        lead.request().head(path).then().statusCode(200).header("ETag", tag);
        assertThat(whole.header("Vary")).contains("Authorization", "Accept");
        assertThat(whole.contentType()).startsWith("application/json");
    }

    @Test
    void theNextCycleIsDueOnADayThatCanBeStored() {
        var last = CYCLE.replace("2027-01-01", "2190-01-03");
        var path = "/v1/cycles/" + lead.create("/v1/cycles", last.replace("365", "3649"));
        lead.get(path).then().body("dueOn", equalTo("2199-12-31"));
        for (var answer : List.of(
                lead.post("/v1/cycles", last.replace("365", "3650")),
                lead.patch(path, "{\"cadenceDays\": 3650}"),
                lead.post(path + "/successors", "{\"name\": \"n\", \"startsOn\": \"2190-01-04\"}"))) {
            refused(answer, 400, "invalid-request")
                    .body("violations.pointer", contains("/startsOn"))
                    .body("violations[0].message", containsString("must be due by 2199-12-31"));
        }
    }

    @Test
    void everyFaultOfABodyIsNamedAtOnce() {
        var answer = lead.post("/v1/cycles", """
                {"name": " ", "currency": "EUR", "startsOn": "soon", "cadenceDays": "365", "colour": "red",
                 "objective": {"targets": [{"measure": "x", "unit": "%", "value": "92"}, null]}}""");
        refused(answer, 400, "invalid-request")
                .body(
                        "violations.pointer",
                        hasItems(
                                "/name",
                                "/startsOn",
                                "/cadenceDays",
                                "/colour",
                                "/objective/statement",
                                "/objective/targets/0/value",
                                "/objective/targets/1"))
                .body("violations.size()", equalTo(7));
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        refused(lead.post("/v1/cycles", "{\"name\": "), 400, "malformed-request")
                .body("detail", containsString("line 1"));
        refused(lead.post("/v1/cycles", "{\"name\": \"a\", \"name\": \"b\"}"), 400, "invalid-request")
                .body("violations.find { it.pointer == '/name' }.message", equalTo("must be given once"));
    }

    @Test
    void aChangeNeedsTheCurrentVersionAndNothingIsLost() {
        var path = "/v1/cycles/" + lead.create("/v1/cycles", CYCLE);
        var patch = lead.request().contentType("application/merge-patch+json").body("{\"name\": \"2028\"}");
        refused(patch.patch(path), 428, "precondition-required").header("ETag", startsWith("\""));
        lead.patch(path, "{\"name\": \"2028\", \"objective\": null}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("name", equalTo("2028"))
                .body("objective", equalTo(null));
        refused(patch.header("If-Match", "\"0\"").patch(path), 412, "stale-version")
                .header("ETag", startsWith("\""));
        refused(lead.patch(path, "{\"colour\": \"red\"}"), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/colour"));
    }

    @Test
    void aRepeatedPostIsAnsweredFromTheFirst() {
        var key = UUID.randomUUID().toString();
        var first = lead.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CYCLE)
                .post("/v1/cycles");
        var second = lead.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CYCLE)
                .post("/v1/cycles");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        var other = lead.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(CYCLE.replace("2027\"", "2029\""))
                .post("/v1/cycles");
        refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void pagesNeitherSkipNorRepeat() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.add(lead.create("/v1/cycles", CYCLE));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = lead.get("/v1/cycles?limit=2&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(made);
        refused(lead.get("/v1/cycles?limit=201&cursor=nonsense"), 400, "invalid-request");
        refused(lead.get("/v1/cycles?limit=many"), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?limit"));
        refused(lead.get("/v1/cycles/nonsense/departments?limit=1"), 404, "not-found");
    }

    @Test
    void aStakeholderSeesOnlyCyclesTheyTakePartIn() {
        var cycle = lead.create("/v1/cycles", CYCLE);
        var department = lead.create(
                "/v1/cycles/%s/departments".formatted(cycle),
                "{\"code\": \"IT\", \"name\": \"Technology\", \"kind\": \"IT\"}");
        var kim = Api.as("kim-" + cycle, "stakeholder");
        refused(kim.get("/v1/cycles/" + cycle), 404, "not-found");
        lead.create("/v1/cycles/%s/stakeholders".formatted(cycle), """
                {"departmentId": "%s", "username": "kim-%s", "displayName": "Kim", "jobLevel": "GROUND",
                 "governanceRole": "STAKEHOLDER", "influence": 40,
                 "empowerment": {"mandate": true, "hoursPerCycle": 8, "mayDecide": false, "dataAccess": true}}""".formatted(department, cycle));
        kim.get("/v1/cycles/" + cycle).then().statusCode(200);
        kim.get("/v1/cycles").then().body("items.id", equalTo(List.of(cycle)));
    }

    @Test
    void aCycleCannotSkipAState() {
        var cycle = lead.create("/v1/cycles", CYCLE);
        var transitions = "/v1/cycles/%s/transitions".formatted(cycle);
        refused(lead.post(transitions, "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body("violations[0].message", containsString("next is ASSESSING"));
        lead.post(transitions, "{\"to\": \"ASSESSING\"}").then().statusCode(201).body("from", equalTo("DRAFT"));
        lead.get("/v1/cycles/" + cycle).then().body("state", equalTo("ASSESSING"));
        lead.get(transitions).then().body("items.to", equalTo(List.of("ASSESSING")));
    }

    @Test
    void withoutObjectiveStartingPointOrCultureCheckAssessingCannotEnd() {
        var cycle = new SampleCycle();
        cycle.enter("ASSESSING");
        lead.patch(cycle.path(""), "{\"objective\": null}").then().statusCode(200);
        refused(lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body("violations.size()", equalTo(3))
                .body("violations.pointer", everyItem(equalTo("/to")))
                .body(
                        "violations.message",
                        hasItems(
                                containsString("no objective"),
                                containsString("no starting point"),
                                containsString("0 of at least 5 people")));
        cycle.measured();
        cycle.checked(3);
        refused(lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body("violations.message", contains(containsString("the cycle has no objective")));
        lead.get(cycle.path("")).then().body("state", equalTo("ASSESSING"));
    }

    @Test
    void whatCustomersExpectIsNoStartingPoint() {
        var cycle = new SampleCycle();
        cycle.enter("ASSESSING");
        cycle.checked(3);
        lead.create(cycle.path("/measurements"), """
                {"kind": "EXPECTATION", "value": 70, "measuredOn": "2026-10-01", "source": "Invented for a test"}""");
        refused(lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}"), 409, "transition-not-possible")
                .body("violations.message", contains(containsString("one measurement of kind DELIVERY")));
        cycle.measured();
        lead.post(cycle.path("/transitions"), "{\"to\": \"RANKING\"}").then().statusCode(201);
    }

    @Test
    void onceAssessingHasEndedTheCurrencyStays() {
        var cycle = new SampleCycle();
        lead.patch(cycle.path(""), "{\"currency\": \"USD\"}").then().statusCode(200);
        cycle.measured();
        cycle.enter("ASSESSING", "RANKING");
        refused(lead.patch(cycle.path(""), "{\"currency\": \"JPY\"}"), 409, "assessing-ended")
                .body("detail", containsString("it stays with USD"));
        refused(lead.patch(cycle.path(""), "{\"currency\": \"XAU\"}"), 400, "invalid-request");
    }

    @Test
    void onceAssessingHasEndedTheObjectiveMayMoveButNotGoAway() {
        var cycle = new SampleCycle();
        cycle.measured();
        cycle.enter("ASSESSING", "RANKING");
        refused(lead.patch(cycle.path(""), "{\"objective\": null}"), 409, "assessing-ended")
                .body("detail", containsString("RANKING"));
        lead.get(cycle.path("")).then().body("objective.statement", equalTo("Good enough to stay."));
        lead.patch(cycle.path(""), "{\"name\": \"2028\", \"objective\": {\"statement\": \"Still good enough.\"}}")
                .then()
                .statusCode(200)
                .body("objective.statement", equalTo("Still good enough."));
    }

    @Test
    void withoutATokenOrWithTheWrongRoleNothingIsDone() {
        var nobody = given().contentType("application/json").body(CYCLE).post("/v1/cycles");
        refused(nobody, 401, "unauthenticated").header("WWW-Authenticate", containsString("Bearer"));
        refused(Api.with("nonsense").get("/v1/cycles"), 401, "unauthenticated");
        refused(
                Api.with(Tokens.forAudience("other", "lea", "programme-lead")).get("/v1/cycles"),
                401,
                "unauthenticated");
        refused(Api.as("vera", "viewer").post("/v1/cycles", CYCLE), 403, "forbidden");
    }

    @Test
    void httpIsRefusedInTheSameShape() {
        refused(lead.get("/v1/nothing"), 404, "not-found");
        refused(lead.request().delete("/v1/cycles"), 405, "method-not-allowed");
        refused(lead.request().contentType("text/plain").body("x").post("/v1/cycles"), 415, "unsupported-media-type");
        refused(
                given().auth()
                        .oauth2(Tokens.of("lea", "programme-lead"))
                        .accept("image/png")
                        .get("/v1/cycles"),
                406,
                "not-acceptable");
        refused(lead.get("/v1/cycles/not-a-uuid"), 404, "not-found");
    }

    @Test
    void lengthIsCountedInCodePoints() {
        var name = OUTSIDE_THE_BASIC_PLANE.repeat(200);
        lead.post("/v1/cycles", CYCLE.replace("\"2027\"", "\"%s\"".formatted(name)))
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
        refused(
                        lead.post("/v1/cycles", CYCLE.replace("\"2027\"", "\"%s\"".formatted(name + "x"))),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2007", "\u202f", "\ufeff"})
    void aNameOfWhiteSpaceAloneIsRefused(String blank) {
        refused(lead.post("/v1/cycles", CYCLE.replace("\"2027\"", "\"%s\"".formatted(blank))), 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "1582-10-10", "-0001-01-01", "+999999999-12-31", "2200-01-01"})
    void aDayOutsideTheDocumentedRangeIsRefusedWithTheRange(String day) {
        refused(lead.post("/v1/cycles", CYCLE.replace("2027-01-01", day)), 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/startsOn")))
                .body("violations[0].message", containsString("1900"))
                .body("violations[0].message", containsString("2199"));
    }
}
