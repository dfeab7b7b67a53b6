package dev.waymark.initiative;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.ListWalk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every list can be read in each of its orders and with each of its filters.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ListsTest {

    private static final String WEBHOOKS = "/v1/changes/initiatives/webhooks";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void everyListIsSortedAndFilteredAsDocumented() {
        for (var code : new String[] {"B", "C", "A"}) {
            cycle.initiative(code, code.equals("C") ? ", \"experience\": \"WOW\"" : "");
        }
        var priced = cycle.pricedInitiative("D", CERTAIN_PRICE);
        cycle.lead
                .put(
                        "/v1/initiatives/%s/category-decision".formatted(priced),
                        "{\"category\": \"GROWTH\", \"reason\": \"It brings turnover.\"}")
                .then()
                .statusCode(201);
        cycle.lead
                .patch("/v1/initiatives/" + cycle.initiative("E", ""), "{\"archived\": true}")
                .then()
                .statusCode(200);
        cycle.refer(priced, "crm", "PRJ-2");
        cycle.refer(priced, "erp", "EPIC-1");
        cycle.refer(cycle.initiative("F", ""), "crm", "PRJ-1");
        cycle.recordActuals(priced);
        cycle.recordActuals(cycle.pricedInitiative("G", CERTAIN_PRICE));
        cycle.conversionRate("USD", "2026-02-01");
        cycle.conversionRate("JPY", "2026-01-01");
        cycle.goal("IT", 2);
        cycle.goal("CORPORATE", 1);
        cycle.observe("PMI", "2026-02-01", 50);
        cycle.observe("OECD_CLI", "2026-01-01", 100);
        for (var day : new String[] {"2026-02-01", "2026-01-01"}) {
            cycle.lead.create(
                    cycle.path("/assumptions"),
                    "{\"statement\": \"s%1$s\", \"source\": \"s\", \"observedOn\": \"%1$s\"}".formatted(day));
        }
        cycle.lead
                .post(WEBHOOKS, FilledWebhook.describe(cycle.id.toString()))
                .then()
                .statusCode(201);
        var walk = new ListWalk(
                FilledWebhook.at(WEBHOOKS, cycle.id.toString(), cycle.lead)
                        .with(Map.of("cycleId", cycle.id, "initiativeId", priced, "source", "crm")),
                Map.of("programme-lead", cycle.lead, "auditor", Api.as("ada", "auditor")),
                Map.of(
                        "listInitiativeWebhooks",
                        Map.of("text", cycle.id.toString()),
                        "listInitiativeAudit",
                        Map.of(
                                "resource",
                                cycle.path(""),
                                "until",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));

        assertThat(walk.untried()).isEmpty();
        assertThat(walk.faults()).isEmpty();
        var exports = walk.exports();
        assertThat(exports.faults()).isEmpty();
        assertThat(exports.untried()).isEmpty();
    }
}
