package dev.waymark.assessment.access.grant;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.department;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.assessment.access.GrantedPeople.request;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GrantResourceTest {

    private static final String GRANTS = "/v1/access/grants";
    private static final String REASON = "{\"endReason\": \"No longer needed\"}";

    private final GrantedPeople people = new GrantedPeople();
    private final String name = newName("nora");
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
    }

    @Test
    void whoHasNoRoleHasNoStanding() {
        refused(Api.as("guest", "guest").get("/v1/access/standing"), 403, "forbidden");
    }

    @Test
    void requestsOfANewcomerAtTheSameTimeAreAllAdopted() {
        var reader = Api.as(name, "viewer");

        var standings = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> reader.get("/v1/access/standing").jsonPath().getList("everywhere", String.class))
                .toList();

        assertThat(standings).allMatch(List.of("viewer")::equals);
    }

    @Test
    void aSystemWhoseGrantHasEndedSendsNothing() {
        var client = GrantedPeople.newName("crm");
        var crm = Api.with(Tokens.ofClient(client, "integrator"));
        var grant = people.grant("service-account-" + client, "INTEGRATOR", everything());
        var source = "/v1/sources/s-" + client;
        var batch = "{\"records\": [{\"externalId\": \"1\", \"op\": \"delete\"}]}";
        crm.put(source, "{\"kind\": \"CRM\", \"label\": \"Hotline\", \"privacy\": \"DROP\"}")
                .then()
                .statusCode(201);
        crm.post(source + "/cases/batch", batch).then().statusCode(200);

        people.end(grant);

        refused(crm.post(source + "/cases/batch", batch), 403, "forbidden");
        refused(crm.post(source + "/interactions/batch", batch), 403, "forbidden");
    }

    @Test
    void aGrantHoldsFromItsApprovalToItsEnd() {
        var nora = Api.as(name, "stakeholder");
        refused(nora.get(sample.path("")), 404, "not-found");

        var grant = GRANTS + "/" + people.alma.create(GRANTS, request(name, "STAKEHOLDER", cycle(sample.id)));
        refused(nora.get(sample.path("")), 404, "not-found");

        people.alma.post(grant + "/approval").then().statusCode(201).body("state", equalTo("APPROVED"));
        nora.get(sample.path("")).then().statusCode(200);
        nora.get("/v1/cycles").then().body("items.id", equalTo(List.of(sample.id)));

        people.alma.post(grant + "/end", REASON).then().statusCode(201).body("endReason", equalTo("No longer needed"));
        refused(nora.get(sample.path("")), 404, "not-found");
        refused(people.alma.post(grant + "/end", REASON), 409, "grant-decided");
        refused(people.alma.post(grant + "/approval"), 409, "grant-decided");
    }

    @Test
    void aRefusedGrantStaysRefused() {
        var grant = GRANTS + "/" + people.alma.create(GRANTS, request(name, "VIEWER", everything()));
        people.amos.post(grant + "/refusal", REASON).then().statusCode(201).body("state", equalTo("REFUSED"));
        refused(people.amos.post(grant + "/approval"), 409, "grant-decided");
        refused(people.amos.post(grant + "/refusal", REASON), 409, "grant-decided");
    }

    @Test
    void whatIsDoneToGrantsIsInTheTrailOfAccess() {
        var grant = people.grant(name, "VIEWER", cycle(sample.id));
        var auditor = Api.as("audrey", "auditor");
        auditor.get("/v1/audit/access?resource=" + grant)
                .then()
                .body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED")));
        people.end(grant);
        refused(people.alma.post(grant + "/end", "{}"), 400, "invalid-request");
        auditor.get("/v1/audit/access?resource=" + grant)
                .then()
                .body("items.word", equalTo(List.of("GRANT_REQUESTED", "GRANT_APPROVED", "GRANT_ENDED")));
        refused(auditor.get("/v1/audit/access?resource=/v1/cycles"), 400, "invalid-request");
        auditor.get("/v1/audit/access?limit=200")
                .then()
                .body("items.findAll { !it.resource.startsWith('/v1/access') }", hasSize(0));
        auditor.get("/v1/audit/assessment/verification").then().body("intact", equalTo(true));
    }

    @Test
    void aGrantIsNoRoleAndARoleIsNoGrant() {
        people.grant(name, "STAKEHOLDER", cycle(sample.id));
        refused(Api.as(name).get(sample.path("")), 403, "forbidden");
        refused(Api.as(name, "stakeholder").post(sample.path("/departments"), "{}"), 403, "forbidden");
    }

    @Test
    void aRoleCountsOnlyWhereItIsGranted() {
        var other = new SampleCycle();
        people.grant(name, "PROGRAMME_LEAD", cycle(sample.id));
        people.grant(name, "STAKEHOLDER", cycle(other.id));
        var nora = Api.as(name, "programme-lead", "stakeholder");

        nora.create(sample.path("/departments"), "{\"code\": \"A\", \"name\": \"A\", \"kind\": \"IT\"}");
        nora.get(other.path("")).then().statusCode(200);
        refused(
                nora.post(other.path("/departments"), "{\"code\": \"A\", \"name\": \"A\", \"kind\": \"IT\"}"),
                403,
                "forbidden");
        refused(nora.get(new SampleCycle().path("")), 404, "not-found");
        refused(nora.post("/v1/cycles", """
                {"name": "Own", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}"""), 403, "forbidden");
    }

    @Test
    void anAnswerAboutACycleTellsWhichRolesCountThere() {
        var other = new SampleCycle();
        people.grant(name, "PROGRAMME_LEAD", cycle(sample.id));
        people.grant(name, "STAKEHOLDER", department(other.id, other.department("OWN")));
        var viewer = people.grant(name, "VIEWER", everything());
        var nora = Api.as(name, "programme-lead", "stakeholder", "viewer");

        nora.get(sample.path("")).then().header("Waymark-Counting-Roles", "programme-lead viewer");
        nora.get(other.path("/assessment-snapshot"))
                .then()
                .statusCode(200)
                .header("Waymark-Counting-Roles", "stakeholder viewer");
        people.end(viewer);
        nora.get(sample.path("")).then().header("Waymark-Counting-Roles", "programme-lead");
    }

    @Test
    void whoIsGrantedOneDepartmentLearnsNothingOfAnother() {
        var own = sample.department("OWN");
        var other = sample.department("OTHER");
        people.grant(name, "STAKEHOLDER", department(sample.id, own));
        var nora = Api.as(name, "stakeholder");

        nora.get("/v1/departments/" + own).then().statusCode(200);
        nora.get(sample.path("")).then().statusCode(200);
        refused(nora.get("/v1/departments/" + other), 404, "not-found");
    }

    @Test
    void aGrantHoldsOnlyWithinItsPeriod() {
        people.grant("""
                {"subject": "%s", "role": "STAKEHOLDER", "scope": "CYCLE", "cycleId": "%s", "reason": "Later",
                 "validFrom": "2198-01-01T00:00:00Z", "validUntil": "2199-01-01T00:00:00Z"}""".formatted(Tokens.subject(name), sample.id));
        refused(Api.as(name, "stakeholder").get(sample.path("")), 404, "not-found");
    }

    @Test
    void aGrantEndsWithItsCycleWhereNothingElseIsSaid() {
        people.alma
                .post(GRANTS, """
                {"subject": "x", "role": "STAKEHOLDER", "scope": "CYCLE", "cycleId": "%s", "reason": "Ranks"}""".formatted(sample.id))
                .then()
                .statusCode(201)
                .body("validUntil", equalTo("2028-01-02T00:00:00Z"));
        refused(people.alma.post(GRANTS, """
                {"subject": "x", "role": "VIEWER", "scope": "EVERYTHING", "reason": "Reads"}"""), 400, "invalid-request")
                .body("violations.pointer", hasItem("/validUntil"));
        refused(people.alma.post(GRANTS, """
                {"subject": "x", "role": "VIEWER", "scope": "EVERYTHING", "reason": "Reads",
                 "validUntil": "2020-01-01T00:00:00Z"}"""), 400, "invalid-request");
    }

    @Test
    void aScopeNamesWhatItReachesAndNothingElse() {
        refused(people.alma.post(GRANTS, request(name, "VIEWER", "\"scope\": \"CYCLE\"")), 400, "invalid-request");
        refused(people.alma.post(GRANTS, request(name, "AUDITOR", cycle(sample.id))), 400, "invalid-request");
        refused(
                people.alma.post(GRANTS, request(name, "VIEWER", cycle("01990000-0000-7000-8000-0000000000ff"))),
                422,
                "unknown-reference");
        refused(
                people.alma.post(GRANTS, request(name, "VIEWER", department(sample.id, sample.id))),
                422,
                "unknown-reference");
    }

    @Test
    void nobodyDecidesAboutTheirOwnAccess() {
        refused(people.alma.post(GRANTS, request("alma", "VIEWER", everything())), 403, "own-grant");
        var forAmos = GRANTS + "/" + people.alma.create(GRANTS, request("amos", "STEERING", everything()));
        refused(people.amos.post(forAmos + "/approval"), 403, "own-grant");
        refused(people.amos.post(forAmos + "/refusal", REASON), 403, "own-grant");
    }

    @Test
    void whoAsksForAPrivilegedRoleDoesNotApproveIt() {
        for (var role : new String[] {"STEERING", "PROGRAMME_LEAD", "INTEGRATOR", "AUDITOR", "ACCESS_ADMIN"}) {
            var grant = GRANTS + "/" + people.alma.create(GRANTS, request(name, role, everything()));
            refused(people.alma.post(grant + "/approval"), 403, "second-person-needed");
            people.amos.get("/v1/access/standing");
            people.amos.post(grant + "/approval").then().statusCode(201);
        }
    }

    @Test
    void nobodyGrantsBeyondTheirOwnGrant() {
        var scoped = newName("sara");
        people.grant(scoped, "ACCESS_ADMIN", cycle(sample.id));
        var sara = Api.as(scoped, "access-admin");
        var other = new SampleCycle();

        refused(sara.post(GRANTS, request(name, "VIEWER", everything())), 403, "forbidden");
        refused(sara.post(GRANTS, request(name, "VIEWER", cycle(other.id))), 403, "forbidden");
        sara.create(GRANTS, request(name, "VIEWER", cycle(sample.id)));
        var elsewhere = people.alma.create(GRANTS, request(name, "VIEWER", cycle(other.id)));
        refused(sara.get(GRANTS + "/" + elsewhere), 404, "not-found");
        refused(sara.post(GRANTS + "/" + elsewhere + "/approval"), 404, "not-found");
        sara.get(GRANTS)
                .then()
                .body("items.cycleId.unique()", equalTo(List.of(sample.id)))
                .body("items.cycle.id.unique()", equalTo(List.of(sample.id)));
    }

    @Test
    void whoHeadsADepartmentDoesNotGrantForIt() {
        var head = newName("hedy");
        var department = sample.department("HEADED");
        sample.lead.create(sample.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "Hedy", "jobLevel": "HEAD",
                 "governanceRole": "STAKEHOLDER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(department, head));
        var hedy = Api.as(head, "stakeholder", "access-admin");
        hedy.get(sample.path("")).then().statusCode(200);

        refused(hedy.post(GRANTS, request(name, "STAKEHOLDER", department(sample.id, department))), 403, "own-grant");
        var asked = people.alma.create(GRANTS, request(name, "STAKEHOLDER", department(sample.id, department)));
        refused(hedy.post(GRANTS + "/" + asked + "/approval"), 403, "own-grant");
    }

    @Test
    void anEnrolmentBelongsToTheFirstPersonWhoComesWithItsName() {
        var department = sample.department("IT");
        var ada = sample.stakeholder("ada", department, "STAKEHOLDER");
        var username = "ada-" + sample.id;
        people.alma
                .get(GRANTS + "?bound=false&cycleId=" + sample.id)
                .then()
                .body("items.signInName", equalTo(List.of(username)))
                .body("items[0].subject", nullValue())
                .body("items[0].origin", equalTo("ENROLMENT"));

        ada.get(sample.path("")).then().statusCode(200);
        people.alma.get(GRANTS + "?bound=false&cycleId=" + sample.id).then().body("items", hasSize(0));
        people.alma
                .get(GRANTS + "?subject=" + Tokens.subject(username))
                .then()
                .body("items", hasSize(1))
                .body("items[0].requestedBy", equalTo("lea"))
                .body("items[0].decidedAt", notNullValue());
        refused(Api.with(Tokens.reassigned(username, "stakeholder")).get(sample.path("")), 404, "not-found");
    }

    @Test
    void whoseEnrolmentIsDeletedNoLongerSeesTheCycle() {
        var ada = sample.stakeholder("ada", sample.department("IT"), "STAKEHOLDER");
        ada.get(sample.path("")).then().statusCode(200);
        var enrolment = sample.lead.get(sample.path("/stakeholders")).<String>path("items[0].id");
        sample.lead.delete("/v1/stakeholders/" + enrolment).then().statusCode(204);
        refused(ada.get(sample.path("")), 404, "not-found");
    }

    @Test
    void whoEnrolsThemselvesIsGrantedNothing() {
        people.grant(name, "PROGRAMME_LEAD", cycle(sample.id));
        var nora = Api.as(name, "programme-lead");
        nora.create(sample.path("/stakeholders"), """
                {"departmentId": "%s", "username": "%s", "displayName": "Nora", "jobLevel": "MANAGER",
                 "governanceRole": "STAKEHOLDER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(sample.department("IT"), name));
        refused(Api.as(name, "stakeholder").get(sample.path("")), 404, "not-found");
    }

    @Test
    void aSuccessorIsSeenByWhoSeesItsPredecessorAndByNobodyWhoWasTurnedAway() {
        var department = sample.department("IT");
        var ada = sample.stakeholder("ada", department, "STAKEHOLDER");
        var ben = sample.stakeholder("ben", department, "STAKEHOLDER");
        ada.get(sample.path("")).then().statusCode(200);
        ben.get(sample.path("")).then().statusCode(200);
        var bens = people.alma
                .get(GRANTS + "?subject=" + Tokens.subject("ben-" + sample.id))
                .<String>path("items[0].id");
        people.end(GRANTS + "/" + bens);

        var successor = sample.lead
                .post(sample.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ada.get("/v1/cycles/" + successor).then().statusCode(200);
        refused(ben.get("/v1/cycles/" + successor), 404, "not-found");
    }

    @Test
    void everybodyReadsWhereTheirOwnRolesCount() {
        people.grant(name, "STAKEHOLDER", cycle(sample.id));
        Api.as(name, "stakeholder")
                .get("/v1/access/standing")
                .then()
                .statusCode(200)
                .body("subject", equalTo(Tokens.subject(name)))
                .body("everywhere", hasSize(0))
                .body("cycles", hasSize(1))
                .body("cycles[0].cycleId", equalTo(sample.id))
                .body("cycles[0].roles", equalTo(List.of("stakeholder")));
        Api.as(newName("otto"), "stakeholder").get("/v1/access/standing").then().body("cycles", hasSize(0));
    }
}
