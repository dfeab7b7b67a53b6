package dev.waymark.initiative;

import static org.assertj.core.api.Assertions.assertThat;

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
@QuarkusTestResource(AssessmentStandIn.class)
class HostileValuesTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void whatIsSentIsRefusedByNameOrKeptAsItIs() {
        var webhook = FilledWebhook.at("/v1/changes/initiatives/webhooks", cycle.id, cycle.lead);
        var outcome = HostileWalk.ofRunningService()
                .as("programme-lead", cycle.lead)
                .as("steering", cycle.steering)
                .as("stakeholder", cycle.stakeholder)
                .as("auditor", Api.as("audrey", "auditor"))
                .with("cycleId", cycle.id)
                .with("webhookId", webhook.webhookId())
                .with("deliveryId", webhook.deliveryId())
                .body("createInitiativeWebhook", FilledWebhook.describe("hostile"))
                .with("departmentId", SampleCycle.DEPARTMENT)
                .with("painPointId", SampleCycle.PAIN_A)
                .with("source", "crm")
                .with("goalId", cycle.goal("IT", 1))
                .with("initiativeId", cycle.initiative("A", ""))
                .with("conversionRateId", cycle.conversionRate("USD", "2026-01-01"))
                .body("priceInitiative", SampleCycle.WORKED_PRICE)
                .body(
                        "recordActuals",
                        "{\"through\": 0, \"amounts\": [{\"lineType\": \"CAPEX\", \"period\": 0, \"amount\": \"110\"}]}")
                .body("importInitiativeRows", "{\"format\": \"CSV\", \"file\": \"code\"}")
                .body("checkInitiativeRows", "{\"format\": \"CSV\", \"file\": \"code\"}")
                .body("importPriceLineRows", "{\"format\": \"CSV\", \"file\": \"initiative\"}")
                .body("checkPriceLineRows", "{\"format\": \"CSV\", \"file\": \"initiative\"}")
                .body("overrideClimate", "{\"climate\": 0, \"reason\": \"r\", \"expiresOn\": \"2199-12-31\"}")
                .body(
                        "importLeadingIndicator",
                        "{\"file\": \"LOCATION,TIME,Value\\nDEU,2026-01,99\", \"source\": \"s\", \"months\": 1,"
                                + " \"series\": [{\"dimension\": \"LOCATION\", \"code\": \"DEU\"}]}")
                .walk();
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.probes()).isGreaterThan(1000);
    }
}
