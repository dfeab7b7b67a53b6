package dev.waymark.roadmap.sibling;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A role counts only where a grant says so.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class GrantedRolesTest {

    private static final String CRITERION = SampleCycle.rated("Need", "BUSINESS", 1);
    private static final String POT = "{\"name\": \"p\", \"departmentIds\": [], \"categories\": [], \"amounts\": []}";

    private final SampleCycle led = new SampleCycle();
    private final SampleCycle other = new SampleCycle();
    private final Api nora = Api.as("leads-" + led.id, "programme-lead", "stakeholder");

    @Test
    void whoLeadsOneCycleAndIsStakeholderOfAnotherChangesOnlyTheFirst() {
        nora.create(led.path("/criteria"), CRITERION);
        nora.create(led.path("/budget-pots"), POT);

        refused(nora.post(other.path("/criteria"), CRITERION), 403, "forbidden")
                .body("detail", containsString("Here you are stakeholder; this is for programme-lead."));
        refused(nora.post(other.path("/budget-pots"), POT), 403, "forbidden");
        var criterion = "/v1/criteria/" + other.criterion(CRITERION);
        nora.get(criterion).then().statusCode(200);
        refused(nora.patch(criterion, "{\"weight\": 2}"), 403, "forbidden");
        refused(nora.get(other.path("/candidates")), 403, "forbidden");
    }

    @Test
    void aGrantThatEndsIsGoneWithTheNextRequest() {
        var leaver = Api.as("once-" + led.id, "programme-lead");

        leaver.create(led.path("/criteria"), CRITERION);
        refused(leaver.post(led.path("/criteria"), CRITERION), 404, "not-found");
    }

    @Test
    void whereNoCycleIsNamedAReadNeedsAGrantOfAnyScope() {
        refused(Api.as("blind-udo", "auditor").get("/v1/audit/roadmaps"), 403, "forbidden")
                .body("detail", containsString("You are granted nothing"));
        refused(Api.as("busy-udo", "auditor").get("/v1/audit/roadmaps"), 503, "dependency-unavailable");
        Api.as("udo", "auditor").get("/v1/audit/roadmaps").then().statusCode(200);
    }

    @Test
    void anInstanceOfTheReleaseBeforeIsAskedWhereTheRolesCount() {
        var untold = Api.as("untold-" + led.id, "programme-lead", "stakeholder");
        untold.create(led.path("/criteria"), CRITERION);
        refused(untold.post(other.path("/criteria"), CRITERION), 403, "forbidden")
                .body("detail", containsString("Here you are stakeholder; this is for programme-lead."));
    }

    @Test
    void aTokenThatIsRevokedIsRefusedWithTheWordsOfItsOwner() {
        var revoked = Api.as("revoked-" + led.id, "programme-lead", "auditor");
        for (var path : List.of(led.path("/criteria"), "/v1/audit/roadmaps")) {
            refused(revoked.get(path), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("error_description=\"The token was revoked\""));
        }
    }
}
