package dev.waymark.initiative.externalreference;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ExternalReferenceResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final Api crm = Api.as("service-account-crm", "integrator");
    private String initiative;

    @BeforeEach
    void makeAnInitiative() {
        initiative = cycle.initiative("A", "");
    }

    @Test
    void anIntegratorFindsTheInitiativeOfItsOwnRecord() {
        crm.put(path("crm"), refersTo("PRJ-118")).then().statusCode(201).body("externalId", equalTo("PRJ-118"));
        cycle.refer(cycle.initiative("B", ""), "crm", "PRJ-119");
        cycle.refer(initiative, "erp", "PRJ-118");

        crm.get(cycle.path("/external-references/crm?externalId=PRJ-118"))
                .then()
                .statusCode(200)
                .body("items.initiativeId", contains(initiative))
                .body("items.source", contains("crm"));
        cycle.steering
                .get("/v1/initiatives/%s/external-references?sort=source".formatted(initiative))
                .then()
                .body("items.source", contains("crm", "erp"));
    }

    @Test
    void theFeedTellsOfAReferenceByItsInitiativeAndSource() {
        crm.put(path("crm"), refersTo("PRJ-118")).then().statusCode(201);
        crm.replace(path("crm"), refersTo("PRJ-120")).then().statusCode(200);
        crm.delete(path("crm")).then().statusCode(204);

        crm.get("/v1/changes/initiatives?cycleId=" + cycle.id)
                .then()
                .body(
                        "items.findAll { it.resourceType == 'external-reference' }.eventType",
                        contains("external-reference.set", "external-reference.set", "external-reference.deleted"))
                .body("items.findAll { it.resourceType == 'external-reference' }.resourceId", hasItems(initiative))
                .body("items.findAll { it.resourceType == 'external-reference' }.link", hasItems(path("crm")));
    }

    @Test
    void anIntegratorReachesItsOwnSourcesOnly() {
        cycle.refer(initiative, "erp", "EPIC-1");

        refused(crm.get(path("erp")), 404, "not-found");
        refused(crm.put(path("erp"), refersTo("EPIC-2")), 404, "not-found");
        refused(crm.request().header("If-Match", "*").delete(path("erp")), 404, "not-found");
        refused(crm.get(cycle.path("/external-references/erp")), 404, "not-found");
        refused(crm.get("/v1/initiatives/%s/external-references".formatted(initiative)), 403, "forbidden");
        cycle.lead.get(path("erp")).then().body("externalId", equalTo("EPIC-1"));
    }

    @Test
    void aReferenceNeedsASourceThatIsThere() {
        refused(cycle.lead.put(path("no-source"), refersTo("1")), 404, "not-found");
        refused(cycle.lead.get(path("no-source")), 404, "not-found");
        refused(cycle.lead.put(path("crm"), refersTo(" ")), 400, "invalid-request");
    }

    private String path(String source) {
        return "/v1/initiatives/%s/external-references/%s".formatted(initiative, source);
    }

    private static String refersTo(String externalId) {
        return "{\"externalId\": \"%s\"}".formatted(externalId);
    }
}
