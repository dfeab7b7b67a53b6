package dev.waymark.assessment.access.effective.simulation;

import static dev.waymark.assessment.access.GrantedPeople.cycle;
import static dev.waymark.assessment.access.GrantedPeople.everything;
import static dev.waymark.assessment.access.GrantedPeople.newName;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(ScriptedRealm.class)
class SimulationResourceTest {

    private static final String SIMULATIONS = "/v1/access/simulations";

    @ConfigProperty(name = "waymark.access.directory.realm")
    String realm;

    private final GrantedPeople people = new GrantedPeople();
    private SampleCycle sample;
    private String ada;

    @BeforeEach
    void makeACycle() {
        sample = new SampleCycle();
        ada = ScriptedRealm.account(realm, newName("settled") + "@example.org", "viewer");
    }

    private static String simulation(String name, String... changes) {
        return "{\"subject\": \"%s\", \"changes\": [%s]}".formatted(Tokens.subject(name), String.join(", ", changes));
    }

    private ValidatableResponse simulated(String... changes) {
        return people.alma.post(SIMULATIONS, simulation(ada, changes)).then().statusCode(200);
    }

    private static String grant(String role, String scope) {
        return "{\"change\": \"GRANT\", \"role\": \"%s\", %s, \"validUntil\": \"2199-12-30T00:00:00Z\"}"
                .formatted(role, scope);
    }

    private static String end(String grant) {
        return "{\"change\": \"END_GRANT\", \"grantId\": \"%s\"}".formatted(idOf(grant));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aGrantGainsWhatTheRequestAndItsApprovalThenGive() {
        var gained = simulated(grant("VIEWER", cycle(sample.id)))
                .body("changes[0].possible", equalTo(true))
                .body("changes[0].detail", containsString("until an access admin approves it"))
                .body("lost", empty())
                .body("gained.reach", contains("CYCLE"))
                .body("gained[0].cycleId", equalTo(sample.id))
                .body("gained[0].operationIds", hasItem("readCycle"))
                .extract()
                .jsonPath();
        var effective = "/v1/access/effective?subject=" + Tokens.subject(ada);
        assertThat(people.alma.get(effective).jsonPath().getList("grants")).isEmpty();

        people.grant(ada, "VIEWER", cycle(sample.id));

        assertThat(people.alma
                        .get(effective)
                        .jsonPath()
                        .getList("places.find { it.cycleId == '%s' }.roles[0].operationIds".formatted(sample.id)))
                .isEqualTo(gained.getList("gained[0].operationIds"));
    }

    @Test
    void whatAnotherGrantAllowsIsNotLost() {
        var one = people.grant(ada, "VIEWER", cycle(sample.id));
        people.grant(ada, "VIEWER", everything());

        simulated(end(one)).body("gained", empty()).body("lost", empty());
    }

    @Test
    void aGrantThatEndsLosesItsCycle() {
        var one = people.grant(ada, "VIEWER", cycle(sample.id));

        simulated(end(one)).body("gained", empty()).body("lost.reach", contains("CYCLE"));
        simulated(end(one), grant("VIEWER", cycle(sample.id)))
                .body("gained", empty())
                .body("lost", empty());
    }

    @Test
    void aRoleThatIsTakenAndALeaverLoseEverything() {
        people.grant(ada, "VIEWER", cycle(sample.id));

        simulated("{\"change\": \"TAKE_ROLE\", \"role\": \"VIEWER\"}")
                .body("lost.reach", contains("WITHOUT_GRANT", "CYCLE"));
        simulated("{\"change\": \"LEAVE\"}").body("lost.reach", contains("WITHOUT_GRANT", "CYCLE"));
    }

    @Test
    void aGrantOfARoleThatThePersonLacksGainsNothingUntilItIsGiven() {
        simulated(grant("STEERING", cycle(sample.id)))
                .body("gained", empty())
                .body("changes[0].detail", containsString("Another access admin must approve it"))
                .body("changes[0].detail", containsString("does not have the role"));
        simulated("{\"change\": \"GIVE_ROLE\", \"role\": \"STEERING\"}", grant("STEERING", cycle(sample.id)))
                .body("gained.find { it.reach == 'CYCLE' }.operationIds", hasItem("waiveReadiness"));
    }

    @Test
    void aGrantThatHoldsLaterIsCalculatedForThen() {
        var later = grant("VIEWER", cycle(sample.id) + ", \"validFrom\": \"2198-01-01T00:00:00Z\"");
        simulated(later).body("gained", empty());

        people.alma
                .post(
                        SIMULATIONS,
                        simulation(ada, later).replace("\"changes\"", "\"at\": \"2198-06-01T00:00:00Z\", \"changes\""))
                .then()
                .statusCode(200)
                .body("gained.find { it.reach == 'CYCLE' }.cycleId", equalTo(sample.id));
    }

    @Test
    void whatTheCallerCouldNotDoIsToldAndNotCounted() {
        people.alma
                .post(
                        SIMULATIONS,
                        simulation(
                                "alma",
                                grant("VIEWER", cycle(sample.id)),
                                "{\"change\": \"TAKE_ROLE\", \"role\": \"ACCESS_ADMIN\"}",
                                "{\"change\": \"LEAVE\"}"))
                .then()
                .statusCode(200)
                .body("changes.possible", contains(false, false, false))
                .body("changes[0].problem", endsWith(":own-grant"))
                .body("gained", empty())
                .body("lost", empty());

        var ended = people.grant(ada, "VIEWER", cycle(sample.id));
        people.end(ended);
        simulated(end(ended), end(people.grant(newName("nora"), "VIEWER", cycle(sample.id))))
                .body("changes[0].problem", endsWith(":grant-decided"))
                .body("changes[1].problem", endsWith(":not-found"));
        simulated(grant("VIEWER", cycle(sample.id)).replace("2199-12-30", "2001-12-30"))
                .body("changes[0].problem", endsWith(":invalid-request"))
                .body("changes[0].detail", containsString("/validUntil is 2001-12-30"));
        simulated(grant("VIEWER", cycle("01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")))
                .body("changes[0].problem", endsWith(":unknown-reference"));
    }

    @Test
    void anAccessAdminOfACycleChangesNothingBeyondIt() {
        var amy = newName("amy");
        people.grant(amy, "ACCESS_ADMIN", cycle(sample.id));
        Api.as(amy, "access-admin")
                .post(
                        SIMULATIONS,
                        simulation(
                                ada,
                                grant("VIEWER", cycle(sample.id)),
                                grant("VIEWER", everything()),
                                "{\"change\": \"LEAVE\"}"))
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("account.answer", equalTo("NOT_SHOWN"))
                .body("changes[0].problem", nullValue())
                .body("changes[1].problem", endsWith(":forbidden"))
                .body("changes[2].problem", endsWith(":forbidden"));
    }

    @Test
    void aChangeSaysWhatItNeeds() {
        for (var change : new String[] {
            "{\"change\": \"GRANT\"}",
            "{\"change\": \"END_GRANT\"}",
            "{\"change\": \"TAKE_ROLE\"}",
            "{\"change\": \"GRANT\", \"role\": \"AUDITOR\", %s}".formatted(cycle(sample.id))
        }) {
            refused(people.alma.post(SIMULATIONS, simulation(ada, change)), 400, "invalid-request");
        }
        refused(people.alma.post(SIMULATIONS, simulation(ada)), 400, "invalid-request");
        refused(Api.as("ada", "auditor").post(SIMULATIONS, simulation(ada)), 403, "forbidden");
    }
}
