package dev.waymark.assessment.access.effective.answer;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.department;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.assessment.access.GrantedPeople.request;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.access.GrantedPeople;
import dev.waymark.assessment.access.directory.ScriptedRealm;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class EffectiveAccessResourceTest {

    private static final String GRANTS = "/v1/access/grants/";

    @ConfigProperty(name = "waymark.access.directory.realm")
    String realm;

    private final GrantedPeople people = new GrantedPeople();
    private SampleCycle sample;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
    }

    private static String effective(String subject, String query) {
        return "/v1/access/effective?subject=" + subject + query;
    }

    private ValidatableResponse asked(String name, String query) {
        return people.alma.get(effective(Tokens.subject(name), query)).then().statusCode(200);
    }

    private String account(String behaviour, String... roles) {
        return ScriptedRealm.account(realm, newName(behaviour) + "@example.org", roles);
    }

    private String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void eachPlaceHasItsRolesGrantsAndOperations() {
        var ada = account("settled", "stakeholder", "viewer");
        var stakeholder = idOf(people.grant(ada, "STAKEHOLDER", cycle(sample.id)));
        var viewer = idOf(people.grant(ada, "VIEWER", everything()));
        idOf(people.grant(ada, "STEERING", everything()));

        var place = "places.find { it.cycleId == '%s' }.roles.find { it.role == '%s' }";
        asked(ada, "")
                .body("account.answer", equalTo("KNOWN"))
                .body("account.signInName", equalTo("s." + ada))
                .body("account.roles", contains("STAKEHOLDER", "VIEWER"))
                .body("complete", equalTo(true))
                .body("tokensRevokedUntil", nullValue())
                .body("explanation", nullValue())
                .body("grants.grantId", contains(viewer, stakeholder))
                .body("places.reach", contains("WITHOUT_GRANT", "EVERYTHING", "CYCLE"))
                .body("places.find { it.reach == 'EVERYTHING' }.roles.role", contains("VIEWER"))
                .body("places.find { it.reach == 'EVERYTHING' }.roles[0].grantIds", contains(viewer))
                .body(place.formatted(sample.id, "STAKEHOLDER") + ".grantIds", contains(stakeholder))
                .body(place.formatted(sample.id, "STAKEHOLDER") + ".operationIds", hasItems("readCycle", "castBallot"))
                .body(place.formatted(sample.id, "VIEWER") + ".operationIds", not(hasItem("castBallot")))
                .body("operations.find { it.operationId == 'castBallot' }.path", containsString("/ballot"))
                .body("operations.operationId", hasItems("readRoadmap", "listInitiatives"))
                .body("operations.operationId", not(hasItem("moveCycle")));
    }

    @Test
    void aDepartmentIsAPlaceOfItsOwn() {
        var ada = account("settled", "stakeholder");
        var sales = sample.department("SALES");
        var grant = idOf(people.grant(ada, "STAKEHOLDER", department(sample.id, sales)));

        asked(ada, "&cycleId=%s&departmentId=%s".formatted(sample.id, sales))
                .body("places.find { it.reach == 'DEPARTMENT' }.departmentId", equalTo(sales))
                .body("places.find { it.reach == 'DEPARTMENT' }.department.name", notNullValue())
                .body("places.find { it.reach == 'DEPARTMENT' }.roles[0].grantIds", contains(grant));
    }

    @Test
    void whyNotIsSaidConditionByCondition() {
        var ada = account("settled", "viewer");
        var query = "&operation=readCycle&cycleId=" + sample.id;
        asked(ada, query)
                .body("explanation.decision", equalTo("REFUSED"))
                .body("explanation.steps.step", contains("ACCOUNT", "ROLE", "GRANT"))
                .body("explanation.steps[2].detail", containsString("Maybe ask for one"));

        var grant = people.alma.create("/v1/access/grants", request(ada, "VIEWER", cycle(sample.id)));
        asked(ada, query)
                .body("explanation.steps.step", contains("ACCOUNT", "ROLE", "GRANT", "APPROVAL"))
                .body("explanation.steps[3].outcome", equalTo("NOT_MET"))
                .body("explanation.steps[3].missed.grantId", contains(grant))
                .body("explanation.steps[3].missed[0].reason", containsString("Maybe approve it"));

        people.alma.post(GRANTS + grant + "/approval").then().statusCode(201);
        asked(ada, query)
                .body("explanation.decision", equalTo("ALLOWED"))
                .body("explanation.steps.outcome", contains("MET", "MET", "MET", "MET", "MET", "MET"))
                .body("explanation.steps[5].grantIds", contains(grant))
                .body("explanation.alsoDecides", containsString("Roles:"))
                .body("operations.operationId", contains("readCycle"));
        asked(ada, "&operation=readCycle&cycleId=" + new SampleCycle().id)
                .body("explanation.decision", equalTo("REFUSED"))
                .body("explanation.steps[5].missed[0].reason", containsString("another cycle"));
        asked(ada, "&operation=moveCycle&cycleId=" + sample.id)
                .body("explanation.steps.step", contains("ACCOUNT", "ROLE"))
                .body("explanation.steps[1].detail", containsString("for programme-lead; the person has viewer"));
        people.end(GRANTS + grant);
        asked(ada, query).body("explanation.steps[3].missed[0].reason", containsString("Has ended"));
    }

    @Test
    void anEnrolmentWaitsForTheFirstSignIn() {
        var ada = account("settled", "stakeholder");
        sample.lead.create(sample.path("/stakeholders"), """
                {"departmentId": "%s", "username": "s.%s", "displayName": "Ada", "jobLevel": "MANAGER",
                 "governanceRole": "DRIVER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}\
                """.formatted(sample.department("IT"), ada));

        asked(ada, "&operation=readCycle&cycleId=" + sample.id)
                .body("explanation.steps.step", contains("ACCOUNT", "ROLE", "GRANT", "APPROVAL", "PERIOD"))
                .body("explanation.steps[4].missed[0].reason", containsString("when they first come"));
    }

    @Test
    void whatKeycloakDoesNotSayIsMarked() {
        var grant = cycle(sample.id);
        var unseen = newName("unseen");
        people.grant(unseen, "VIEWER", grant);
        asked(unseen, "&operation=readCycle&cycleId=" + sample.id)
                .body("account.answer", equalTo("NOT_VISIBLE"))
                .body("account.roles", empty())
                .body("explanation.decision", equalTo("ALLOWED_WITH_ROLE"))
                .body("explanation.steps[1].outcome", equalTo("UNKNOWN"));
        asked(account("mute", "viewer"), "").body("account.answer", equalTo("AWAY"));
        asked(account("disabled", "viewer"), "")
                .body("account.answer", equalTo("DISABLED"))
                .body("places", empty());
    }

    @Test
    void anAccessAdminOfACycleIsToldWhatGrantsForItAllow() {
        var amy = newName("amy");
        people.grant(amy, "ACCESS_ADMIN", cycle(sample.id));
        var admin = Api.as(amy, "access-admin");
        var other = new SampleCycle();
        var ada = account("settled", "viewer");
        var grant = idOf(people.grant(ada, "VIEWER", cycle(sample.id)));
        people.grant(ada, "VIEWER", cycle(other.id));

        admin.get(effective(Tokens.subject(ada), ""))
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("account.answer", equalTo("KNOWN"))
                .body("grants.grantId", contains(grant));
        refused(
                admin.get(effective(Tokens.subject(ada), "&operation=readCycle&cycleId=" + other.id)),
                403,
                "forbidden");
        var stranger = account("settled", "viewer");
        people.grant(stranger, "VIEWER", cycle(other.id));
        admin.get(effective(Tokens.subject(stranger), ""))
                .then()
                .statusCode(200)
                .body("account.answer", equalTo("NOT_SHOWN"))
                .body("grants", hasSize(0));
    }

    @Test
    void anAuditorIsToldEverythingAndThatTokensWereRevoked() {
        var name = newName("vera");
        people.grant(name, "VIEWER", cycle(sample.id));
        people.revoke(name);

        Api.as("ada", "auditor")
                .get(effective(Tokens.subject(name), ""))
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("tokensRevokedUntil", notNullValue())
                .body("grants", hasSize(1));
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        var ada = Tokens.subject(newName("ada"));
        refused(people.alma.get(effective(ada, "&operation=flyAway")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?operation"));
        refused(people.alma.get(effective(ada, "&departmentId=" + UUID.randomUUID())), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?cycleId"));
        refused(people.alma.get(effective(ada, "&cycleId=" + UUID.randomUUID())), 422, "unknown-reference");
        refused(people.alma.get("/v1/access/effective"), 400, "invalid-request");
        refused(Api.as("lea", "programme-lead").get(effective(ada, "")), 403, "forbidden");
        assertThat(people.alma.get(effective(ada, "")).jsonPath().getList("grants"))
                .isEmpty();
    }
}
