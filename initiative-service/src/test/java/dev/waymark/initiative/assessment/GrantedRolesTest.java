package dev.waymark.initiative.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A role counts only where a grant says so.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class GrantedRolesTest {

    private static final String GOAL = "{\"level\": \"IT\", \"title\": \"Goal\", \"weight\": 1}";

    private final SampleCycle led = new SampleCycle();
    private final SampleCycle other = new SampleCycle();
    private final Api nora = Api.as("leads-" + led.id, "programme-lead", "stakeholder");

    @Test
    void whoLeadsOneCycleAndIsStakeholderOfAnotherChangesOnlyTheFirst() {
        nora.create(led.path("/goals"), GOAL);
        nora.create(led.path("/initiatives"), SampleCycle.describe("A", ""));

        refused(nora.post(other.path("/goals"), GOAL), 403, "forbidden")
                .body("detail", containsString("Here you are stakeholder; this is for programme-lead."));
        refused(nora.post(other.path("/initiatives"), SampleCycle.describe("A", "")), 403, "forbidden");
        var initiative = "/v1/initiatives/" + other.initiative("A", "");
        nora.get(initiative).then().statusCode(200);
        refused(nora.patch(initiative, "{\"title\": \"x\"}"), 403, "forbidden");
    }

    @Test
    void whoLeadsAnotherCycleSeesNoConfidentialPrices() {
        var price = SampleCycle.CERTAIN_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\"");
        var own = led.pricedInitiative("A", price);
        var foreign = other.pricedInitiative("A", price);

        nora.get("/v1/initiatives/%s/price".formatted(own)).then().statusCode(200);
        refused(nora.get("/v1/initiatives/%s/price".formatted(foreign)), 404, "not-found");
    }

    @Test
    void aGrantThatEndsIsGoneWithTheNextRequest() {
        var leaver = Api.as("once-" + led.id, "programme-lead");

        leaver.create(led.path("/goals"), GOAL);
        refused(leaver.post(led.path("/goals"), GOAL), 404, "not-found");
    }

    @Test
    void whereNoCycleIsNamedAReadNeedsAGrantOfAnyScope() {
        refused(Api.as("blind-udo", "auditor").get("/v1/audit/initiatives"), 403, "forbidden")
                .body("detail", containsString("You are granted nothing"));
        refused(Api.as("busy-udo", "auditor").get("/v1/audit/initiatives"), 503, "dependency-unavailable");
        Api.as("udo", "auditor").get("/v1/audit/initiatives").then().statusCode(200);
        Api.as("blind-vera", "viewer").get("/v1/assumption-library").then().statusCode(200);
    }

    @Test
    void anInstanceOfTheReleaseBeforeIsAskedWhereTheRolesCount() {
        var untold = Api.as("untold-" + led.id, "programme-lead", "stakeholder");
        untold.create(led.path("/goals"), GOAL);
        refused(untold.post(other.path("/goals"), GOAL), 403, "forbidden")
                .body("detail", containsString("Here you are stakeholder; this is for programme-lead."));
    }

    @Test
    void aTokenThatIsRevokedIsRefusedWithTheWordsOfItsOwner() {
        var revoked = Api.as("revoked-" + led.id, "programme-lead", "auditor");
        for (var path : List.of(led.path("/goals"), "/v1/audit/initiatives", "/v1/assumption-library")) {
            refused(revoked.get(path), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("error_description=\"The token was revoked\""));
        }
    }
}
