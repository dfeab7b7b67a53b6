package dev.waymark.initiative.snapshot;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.Contract;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// We answer the roadmap service as agreed.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class RoadmapContractTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void anInitiativeNamesItsCycle() {
        var contract = Contract.with("roadmap-service", "read-initiative");
        var path = contract.path(cycle.initiative("A", ""));

        var answer = cycle.stakeholder.get(path);
        Contract.assertSameShape(contract.body(), answer.asString());
        answer.then().body("cycleId", equalTo(cycle.id));
        refused(
                cycle.stranger.get(path),
                contract.part("responseWhenNotVisible").path("status").asInt(),
                "not-found");
    }

    @Test
    void aSnapshotHasTheAgreedShape() {
        fillAsInTheContract();
        var contract = Contract.with("roadmap-service", "read-initiative-snapshot");
        var agreed = contract.body();
        // how many quarters have a cost depends on the price, not on the agreement
        agreed.path("initiatives").forEach(initiative -> keepOne((ArrayNode) initiative.path("costs")));

        var answer = cycle.steering.get(contract.path(cycle.id));
        Contract.assertSameShape(agreed, answer.asString());
        answer.then()
                .body("initiatives[0].missing.size()", equalTo(0))
                .body("initiatives[2].missing", equalTo(List.of("NOT_PRICED")))
                .body("initiatives[2]", not(hasKey("npv")))
                .body("initiatives[2]", not(hasKey("category")))
                .body("initiatives[3].category", equalTo("COMPLIANCE"));
        refused(
                cycle.stranger.get(contract.path(cycle.id)),
                contract.part("responseWhenNotVisible").path("status").asInt(),
                "not-found");
    }

    @Test
    void theClimateHasTheAgreedShape() {
        var contract = Contract.with("roadmap-service", "read-climate");

        Contract.assertSameShape(
                contract.body(), cycle.steering.get(contract.path(cycle.id)).asString());
    }

    @Test
    void aConfidentialPriceIsHiddenAsAgreed() {
        fillAsInTheContract();
        var contract = Contract.with("roadmap-service", "read-initiative-snapshot");
        var hidden = contract.part("hiddenPrice");

        var answer = cycle.stakeholder.get(contract.path(cycle.id)).jsonPath();
        assertThat(answer.getList("initiatives[1].costs"))
                .hasSize(hidden.path("costs").size());
        assertThat(answer.getList("initiatives[1].missing", String.class))
                .containsExactly(hidden.path("missing").path(0).asText());
        assertThat(answer.getMap("initiatives[1]")).doesNotContainKey("npv").containsKey("fit");
    }

    /// A is whole, B waits for A and has a confidential price, C is not priced, D is demanded by law and excludes B.
    private void fillAsInTheContract() {
        cycle.goal("CORPORATE", 1);
        cycle.goal("DEPARTMENTAL", 1);
        cycle.goal("IT", 1);
        var people =
                ", \"owner\": \"olga\", \"sponsor\": \"sara\", \"efforts\": [{\"skill\": \"s\", \"personDays\": 12.5}]";
        var pain = ", \"mitigations\": [{\"painPointId\": \"%s\", \"low\": 0.3, \"likely\": 0.5, \"high\": 0.7}]"
                .formatted(PAIN_A);
        var a = cycle.initiative("A", people + pain);
        var b = cycle.initiative("B", people + pain + ", \"dependsOn\": [\"%s\"]".formatted(a));
        cycle.initiative("C", "");
        var d = cycle.initiative(
                "D",
                people
                        + ", \"excludes\": [\"%s\"], \"legalObligation\": {\"reference\": \"Act\", \"deadline\": \"2027-06-28\"}"
                                .formatted(b));
        cycle.price(a, WORKED_PRICE).then().statusCode(201);
        cycle.price(b, WORKED_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\""))
                .then()
                .statusCode(201);
        cycle.price(d, CERTAIN_PRICE).then().statusCode(201);
    }

    private static void keepOne(ArrayNode costs) {
        while (costs.size() > 1) {
            costs.remove(costs.size() - 1);
        }
    }
}
