package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.HostileWalk;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Every property of every body and every query parameter meets the same hostile values.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class HostileValuesTest {

    private static final String PROPOSAL = """
        {"name": "n@n", "firstPeriod": "2027-Q1", "periods": 2, "discountPerPeriod": 0.9, "seed": 1,
         "objective": {"priority": 1, "netPresentValue": 0, "painRelief": 0}, "deterministicLimit": 0.1,
         "categoryMix": [{"category": "GROWTH", "minimum": 0, "maximum": 10}]}\
        """;

    @Test
    void whatIsSentIsRefusedByNameOrKeptAsItIs() {
        var ready = new ReadyCycle("1000.00");
        var cycle = ready.cycle;
        var criterion = cycle.criterion(SampleCycle.rated("Urgency", "BUSINESS", 1));
        var job = ready.propose(ready.lead, ReadyCycle.proposal(""))
                .then()
                .statusCode(202)
                .extract();
        ready.publish(ready.roadmap(ready.lead)).then().statusCode(201);
        String result = job.path("result");
        var webhook = FilledWebhook.at("/v1/changes/roadmaps/webhooks", cycle.id, cycle.lead);
        var outcome = HostileWalk.ofRunningService()
                .as("stakeholder", Api.as("bea-" + cycle.id, "stakeholder", "steering"))
                .as("programme-lead", cycle.lead)
                .as("steering", cycle.steering)
                .as("auditor", cycle.auditor)
                .with("cycleId", cycle.id)
                .with("webhookId", webhook.webhookId())
                .with("deliveryId", webhook.deliveryId())
                .body("createRoadmapWebhook", FilledWebhook.describe("hostile"))
                .with("departmentId", cycle.idOf("d001"))
                .with("initiativeId", cycle.initiative('A'))
                .with("criterionId", criterion)
                .with("budgetPotId", ready.pot)
                .with("capacityId", cycle.lead.create(cycle.path("/capacities"), "{\"skill\": \"s\", \"amounts\": []}"))
                .with("jobId", job.path("id"))
                .with("roadmapId", result.substring(result.lastIndexOf('/') + 1))
                .body("createCriterion", SampleCycle.rated("n@n", "BUSINESS", 1))
                .body("changeCriterion", SampleCycle.rated("n@n", "BUSINESS", 1))
                .body("proposeRoadmap", PROPOSAL)
                .body(
                        "reportDelivery",
                        "{\"reportedOn\": \"2026-01-05\", \"state\": \"PLANNED\", \"progressPercent\": 0}")
                .shownAt("proposeRoadmap", HostileValuesTest::snapshotOfResult)
                .walk();
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.probes()).isGreaterThan(1500);
    }

    private static String snapshotOfResult(JsonNode job) {
        var roadmap = job.path("result").asText("");
        return roadmap.isEmpty() ? "" : roadmap + "/snapshot";
    }
}
