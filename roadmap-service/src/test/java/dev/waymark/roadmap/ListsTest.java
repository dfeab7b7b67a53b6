package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

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
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class ListsTest {

    private static final String WEBHOOKS = "/v1/changes/roadmaps/webhooks";

    @Test
    void everyListIsSortedAndFilteredAsDocumented() {
        var ready = new ReadyCycle("1000.00");
        var cycle = ready.cycle;
        ready.publish(ready.roadmap(cycle.lead)).then().statusCode(201);
        cycle.lead.patch("/v1/budget-pots/" + ready.pot, """
                        {"amounts": [{"period": "2027-Q1", "amount": {"amount": "100.00", "currency": "EUR"}}]}""").then().statusCode(200);
        var roadmap = ready.roadmap(cycle.lead);
        ready.approve(roadmap);
        cycle.lead.get(roadmap + "/snapshot").then().statusCode(200);
        for (var day : new String[] {"2026-01-05", "2026-01-12"}) {
            cycle.lead
                    .post(cycle.initiativePath('A', "/delivery-reports"), """
                            {"reportedOn": "%s", "state": "PLANNED", "progressPercent": 0}""".formatted(day))
                    .then()
                    .statusCode(201);
        }
        cycle.lead.create(cycle.path("/budget-pots"), """
            {"name": "growth", "departmentIds": ["%s"], "categories": ["GROWTH"], "amounts": []}\
            """.formatted(cycle.idOf("d001")));
        for (var skill : new String[] {"testing", "Analysis"}) {
            cycle.lead.create(cycle.path("/capacities"), "{\"skill\": \"%s\", \"amounts\": []}".formatted(skill));
        }
        cycle.lead
                .post(WEBHOOKS, FilledWebhook.describe(cycle.id.toString()))
                .then()
                .statusCode(201);
        var walk = new ListWalk(
                FilledWebhook.at(WEBHOOKS, cycle.id.toString(), cycle.lead)
                        .with(Map.of(
                                "cycleId",
                                cycle.id,
                                "initiativeId",
                                cycle.initiative('A'),
                                "roadmapId",
                                roadmap.replaceAll(".*/", ""))),
                Map.of("programme-lead", cycle.lead, "auditor", cycle.auditor),
                Map.of(
                        "listRoadmapWebhooks",
                        Map.of("text", cycle.id.toString()),
                        "listRoadmapAudit",
                        Map.of(
                                "resource",
                                roadmap,
                                "until",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));

        assertThat(walk.untried()).isEmpty();
        assertThat(walk.faults()).isEmpty();
        var exports = walk.exports();
        assertThat(exports.faults()).isEmpty();
        assertThat(exports.untried()).isEmpty();
    }
}
