package dev.waymark.assessment.access.departure;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.departure;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.assessment.access.GrantedPeople.request;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.OnlyAdmins;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is taken from somebody who leaves, with the next request and in one transaction. Keycloak knows none of these
/// people.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class DepartureResourceTest {

    private static final String DEPARTURES = "/v1/access/departures";
    private static final String GRANTS = "/v1/access/grants";

    @Inject
    DataSource database;

    private final GrantedPeople people = new GrantedPeople();
    private final Api auditor = Api.as("audrey", "auditor");
    private final String name = newName("nora");
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
    }

    @Test
    void whoLeavesHasNothingFromTheNextRequestOn() {
        var nora = Api.as(name, "viewer");
        var held = people.grant(name, "VIEWER", cycle(sample.id));
        var waiting = GRANTS + "/" + people.alma.create(GRANTS, request(name, "STEERING", everything()));
        nora.get(sample.path("")).then().statusCode(200);

        var departure = people.alma
                .post(DEPARTURES, departure(name))
                .then()
                .statusCode(201)
                .body("subject", equalTo(Tokens.subject(name)))
                .body("state", equalTo("DONE"))
                .body("account", equalTo("MISSING"))
                .body("endedGrants", equalTo(2))
                .body("openBallots", equalTo(0))
                .extract()
                .jsonPath();

        refused(nora.get(sample.path("")), 401, "unauthenticated");
        people.alma
                .get(held)
                .then()
                .body("state", equalTo("ENDED"))
                .body("endReason", equalTo("Left the company"))
                .body("departureId", equalTo(departure.getString("id")));
        people.alma.get(waiting).then().body("state", equalTo("REFUSED"));
        people.alma
                .get(GRANTS + "?departureId=" + departure.getString("id"))
                .then()
                .body("items", hasSize(2));
        people.alma
                .get("/v1/access/revocations/" + departure.getString("revocationId"))
                .then()
                .body("subject", equalTo(Tokens.subject(name)));
        people.alma
                .get(DEPARTURES + "/" + departure.getString("id"))
                .then()
                .body("reason", equalTo("Left the company"))
                .body("signInName", equalTo(name));
        people.alma.get(DEPARTURES + "?subject=" + Tokens.subject(name)).then().body("items", hasSize(1));
    }

    @Test
    void everythingThatIsTakenIsInTheTrail() {
        var held = people.grant(name, "VIEWER", cycle(sample.id));
        var waiting = GRANTS + "/" + people.alma.create(GRANTS, request(name, "STEERING", everything()));
        var departure = people.depart(name);

        trail(held).body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED")));
        trail(waiting).body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_REFUSED")));
        trail(departure).body("items.word", equalTo(List.of("DEPARTURE_RECORDED", "DEPARTURE_DONE")));
        trail("/v1/access/revocations/" + people.alma.get(departure).path("revocationId"))
                .body("items.word", equalTo(List.of("TOKENS_REVOKED")));
        auditor.get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    private ValidatableResponse trail(String resource) {
        return auditor.get("/v1/audit/access?resource=" + resource).then();
    }

    @Test
    void whatWaitsForTheirNameEndsToo() {
        var department = sample.department("SERVICE");
        var other = new SampleCycle();
        sample.stakeholder("ada", department, "STAKEHOLDER");
        var ada = "ada-" + sample.id;
        people.grant(ada, "VIEWER", cycle(other.id));

        var departure = people.depart(ada);

        people.alma.get(departure).then().body("endedGrants", equalTo(2));
        people.alma
                .get(GRANTS + "?cycleId=" + sample.id)
                .then()
                .body("items.state", equalTo(List.of("ENDED")))
                .body("items.bound", equalTo(List.of(false)));
        sample.lead.get(sample.path("/stakeholders?departed=true")).then().body("items", hasSize(1));
        // who is given the name later finds nothing
        refused(Api.with(Tokens.reassigned(ada, "stakeholder")).get(sample.path("")), 404, "not-found");
    }

    @Test
    void whoHasLeftIsNeitherAdoptedNorBoundToWhatIsGrantedToTheirName() throws SQLException {
        people.grant(name, "STAKEHOLDER", cycle(sample.id));
        people.depart(name);
        sample.lead.create(
                sample.path("/stakeholders"), enrolment(sample.department("SERVICE"), name, "MANAGER", "STAKEHOLDER"));
        forgetRevocations(name);
        var nora = Api.as(name, "stakeholder", "viewer");

        nora.get("/v1/access/standing")
                .then()
                .statusCode(200)
                .body("everywhere", hasSize(0))
                .body("cycles", hasSize(0));
        refused(nora.get(sample.path("")), 404, "not-found");
    }

    /// Tokens of a later second are accepted again; a test does not wait for it.
    private void forgetRevocations(String person) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update access_revocation set not_valid_before = '2026-01-01T00:00:00Z' where subject = '%s'"
                            .formatted(Tokens.subject(person)));
        }
    }

    @Test
    void whoIsGrantedSomethingAgainHasReturned() throws SQLException {
        people.grant(name, "VIEWER", cycle(sample.id));
        var departure = people.depart(name);
        refused(people.amos.post(DEPARTURES, departure(name)), 409, "person-departed");

        people.grant(name, "VIEWER", cycle(sample.id));

        people.alma
                .get(departure)
                .then()
                .body("state", equalTo("RETURNED"))
                .body("trouble", nullValue())
                .body("returnedAt", notNullValue());
        trail(departure)
                .body("items.word", equalTo(List.of("DEPARTURE_RECORDED", "DEPARTURE_DONE", "PERSON_RETURNED")));
        forgetRevocations(name);
        Api.as(name, "viewer").get(sample.path("")).then().statusCode(200);
        assertThat(people.depart(name)).isNotEqualTo(departure);
    }

    @Test
    void nobodyRecordsTheirOwnDepartureOrThatOfSomebodyUnknown() {
        people.alma.get("/v1/access/standing").then().statusCode(200);
        refused(people.alma.post(DEPARTURES, departure("alma")), 403, "own-grant");
        refused(people.alma.post(DEPARTURES, departure(name)), 422, "unknown-reference")
                .body("violations.pointer", equalTo(List.of("/subject")));
        var scoped = newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", cycle(sample.id));
        people.grant(name, "VIEWER", cycle(sample.id));
        refused(Api.as(scoped, "access-admin").post(DEPARTURES, departure(name)), 403, "forbidden");
        refused(Api.as(scoped, "access-admin").get(DEPARTURES), 403, "forbidden");
    }

    @Test
    void ofTwoAccessAdminsWhoSendEachOtherAwayOneStays() throws SQLException {
        var other = newName("olga");
        var first = people.grant(name, "ACCESS_ADMIN", everything());
        var second = people.grant(other, "ACCESS_ADMIN", everything());
        var nora = Api.as(name, "access-admin");
        var olga = Api.as(other, "access-admin");
        try (var only = new OnlyAdmins(database, first, second)) {
            assertThat(only.atOnce(
                            () -> nora.post(DEPARTURES, departure(other)).statusCode(),
                            () -> olga.post(DEPARTURES, departure(name)).statusCode()))
                    .containsExactly(201, 409);
        }
        var states = List.of(
                people.alma.get(first).<String>path("state"),
                people.alma.get(second).<String>path("state"));
        assertThat(states).containsExactlyInAnyOrder("APPROVED", "ENDED");
    }

    @Test
    void ofSeveralDeparturesAtOnceOneIsRecorded() {
        people.grant(name, "VIEWER", cycle(sample.id));
        var statuses = IntStream.range(0, 4)
                .parallel()
                .map(i -> people.alma.post(DEPARTURES, departure(name)).statusCode())
                .sorted()
                .boxed()
                .toList();
        assertThat(statuses).containsExactly(201, 409, 409, 409);
    }

    @Test
    void theSameKeyRecordsOnce() {
        people.grant(name, "VIEWER", cycle(sample.id));
        var key = UUID.randomUUID().toString();
        var first = recordWith(key).<String>path("id");
        recordWith(key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    private Response recordWith(String key) {
        return people.alma
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(departure(name))
                .post(DEPARTURES);
    }

    @Test
    void aBallotInAnOpenRoundStaysAndIsFlagged() {
        var department = sample.department("SERVICE");
        sample.painPoint("Waiting");
        var ada = sample.stakeholder("ada", department, "STAKEHOLDER");
        sample.stakeholder("ben", department, "STAKEHOLDER")
                .get(sample.path(""))
                .then()
                .statusCode(200);
        var round = "/v1/ranking-rounds/" + sample.openRound();
        ada.put(round + "/ballot", "{\"tiers\": [[\"%s\"]]}".formatted(sample.painPoints.getFirst()))
                .then()
                .statusCode(201);
        sample.lead.get(round).then().body("departedCount", equalTo(0));

        var departure = people.depart("ada-" + sample.id);
        people.depart("ben-" + sample.id);

        people.alma.get(departure).then().body("openBallots", equalTo(1));
        people.alma
                .get(departure + "/responsibilities?kind=OPEN_BALLOT")
                .then()
                .body("items.resource", equalTo(List.of(round)))
                .body("items.name", equalTo(List.of("Round")))
                .body("items.cycleId", equalTo(List.of(sample.id)));
        sample.lead
                .get(round)
                .then()
                .body("votedCount", equalTo(1))
                .body("eligibleCount", equalTo(2))
                .body("departedCount", equalTo(1));
        auditor.get(round).then().statusCode(200).body("departedCount", nullValue());
        sample.lead
                .get(sample.path("/stakeholders?departed=true"))
                .then()
                .body("items.displayName", equalTo(List.of("ada", "ben")));
        sample.lead.post(round + "/closure").then().statusCode(201);
        sample.lead.get(round).then().body("votedCount", equalTo(1)).body("departedCount", nullValue());
    }

    @Test
    void theLeadLeavesABallotOutByMakingItsVoterAnObserver() {
        var department = sample.department("SERVICE");
        sample.painPoint("Waiting");
        var ada = sample.stakeholder("ada", department, "STAKEHOLDER");
        var round = "/v1/ranking-rounds/" + sample.openRound();
        ada.put(round + "/ballot", "{\"tiers\": [[\"%s\"]]}".formatted(sample.painPoints.getFirst()))
                .then()
                .statusCode(201);
        people.depart("ada-" + sample.id);
        String enrolment = sample.lead.get(sample.path("/stakeholders")).path("items[0].id");
        sample.lead
                .patch("/v1/stakeholders/" + enrolment, "{\"governanceRole\": \"OBSERVER\"}")
                .then()
                .statusCode(200);
        sample.lead.get(round).then().body("votedCount", equalTo(0)).body("departedCount", equalTo(0));
    }

    @Test
    void whatNamesThePersonIsListed() {
        var department = sample.department("SERVICE");
        var lead = Api.as(name, "programme-lead");
        people.grant(name, "PROGRAMME_LEAD", cycle(sample.id));
        people.grant(name, "ACCESS_ADMIN", everything());
        var enrolment = lead.create(sample.path("/stakeholders"), enrolment(department, name, "HEAD", "DRIVER"));
        var question = lead.create(
                sample.path("/steering-decisions"),
                "{\"title\": \"Waive readiness\", \"kind\": \"WAIVER\", \"askedOn\": \"2026-10-01\"}");
        var asked = newName("olga");
        var grant = Api.as(name, "access-admin").create(GRANTS, request(asked, "VIEWER", cycle(sample.id)));

        var responsibilities = people.depart(name) + "/responsibilities";

        people.alma
                .get(responsibilities)
                .then()
                .statusCode(200)
                .body(
                        "items.collect { it.kind + ' ' + it.resource + ' ' + it.name }",
                        hasItems(
                                "ENROLMENT /v1/stakeholders/%s Example".formatted(enrolment),
                                "HEADED_DEPARTMENT /v1/departments/%s SERVICE".formatted(department),
                                "STEERING_QUESTION /v1/steering-decisions/%s Waive readiness".formatted(question),
                                "GRANT_REQUEST /v1/access/grants/%s %s".formatted(grant, asked)))
                .body("items", hasSize(4));
        people.alma
                .get(responsibilities + "?kind=ENROLMENT&cycleId=" + sample.id)
                .then()
                .body("items", hasSize(1));
        auditor.get(responsibilities).then().statusCode(200).body("items.kind", hasItem("ENROLMENT"));
        refused(auditor.get(DEPARTURES + "/01990000-0000-7000-8000-0000000000ff/responsibilities"), 404, "not-found");
    }

    private static String enrolment(String department, String person, String level, String role) {
        return """
                {"departmentId": "%s", "username": "%s", "displayName": "Nora", "jobLevel": "%s",
                 "governanceRole": "%s", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(department, person, level, role);
    }
}
