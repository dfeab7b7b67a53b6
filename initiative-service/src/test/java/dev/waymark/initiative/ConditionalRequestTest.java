package dev.waymark.initiative;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.CallerWalk;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Entity tags and preconditions of all operations, in one cycle with one of everything.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ConditionalRequestTest {

    private static final String WEBHOOKS = "/v1/changes/initiatives/webhooks";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void nobodyGetsByTheTagOfAnotherWhatTheyHaveNotSeen() {
        var goal = cycle.goal("IT", 1);
        var initiative = cycle.pricedInitiative("A", CERTAIN_PRICE);
        var assumption = cycle.lead.create(
                cycle.path("/assumptions"), "{\"statement\":\"s\",\"source\":\"s\",\"observedOn\":\"2026-01-01\"}");
        cycle.observe("PMI", "2026-01-01", 52);
        cycle.steering.put(cycle.path("/climate-override"), judgement(1)).then().statusCode(201);
        cycle.lead
                .put(below(initiative, "/category-decision"), decision(1))
                .then()
                .statusCode(201);

        cycle.refer(initiative, "crm", "PRJ-1");
        cycle.recordActuals(initiative);
        var parameters = FilledWebhook.at(WEBHOOKS, cycle.id.toString(), cycle.lead)
                .with(Map.of(
                        "cycleId",
                        cycle.id,
                        "goalId",
                        goal,
                        "initiativeId",
                        initiative,
                        "assumptionId",
                        assumption,
                        "conversionRateId",
                        cycle.conversionRate("USD", "2026-01-01"),
                        "source",
                        "crm"));
        var walk = new CallerWalk(callers(), parameters, Set.of());
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.faultsOfCursors(cycle.lead, cursorOfAnotherCycle())).isEmpty();
    }

    @Test
    void aPriceThatBecomesConfidentialIsNoLongerKnown() {
        var initiative = cycle.pricedInitiative("A", CERTAIN_PRICE);
        var tag = cycle.viewer.get(below(initiative, "/price")).header("ETag");
        cycle.lead
                .replace(
                        below(initiative, "/price"),
                        CERTAIN_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\""))
                .then()
                .statusCode(200);

        cycle.viewer
                .request()
                .header("If-None-Match", tag)
                .get(below(initiative, "/price"))
                .then()
                .statusCode(404);
    }

    @Test
    void ofSeveralWritersOfWhatTheyHaveReadOneSucceeds() {
        var initiative = cycle.initiative("A", "");
        var writes = Stream.of(
                RacingWrites.put(cycle.lead, below(initiative, "/price"), ConditionalRequestTest::price),
                RacingWrites.put(
                        cycle.lead, below(initiative, "/external-references/crm"), ConditionalRequestTest::reference),
                RacingWrites.put(
                        cycle.lead,
                        below(cycle.pricedInitiative("B", CERTAIN_PRICE), "/actuals"),
                        ConditionalRequestTest::actuals),
                RacingWrites.put(cycle.lead, below(initiative, "/category-decision"), ConditionalRequestTest::decision),
                RacingWrites.put(cycle.steering, cycle.path("/climate-override"), ConditionalRequestTest::judgement),
                RacingWrites.patch(
                        cycle.lead, "/v1/goals/" + cycle.goal("IT", 1), i -> "{\"title\": \"T %d\"}".formatted(i)),
                RacingWrites.patch(
                        cycle.lead,
                        WEBHOOKS + "/"
                                + FilledWebhook.at(WEBHOOKS, cycle.id.toString(), cycle.lead)
                                        .webhookId(),
                        i -> "{\"url\": \"https://crm.example.org/%d\"}".formatted(i)),
                RacingWrites.patch(cycle.lead, below(initiative, ""), i -> "{\"title\": \"T %d\"}".formatted(i)));

        assertThat(writes.flatMap(write -> write.faults().stream())).isEmpty();
    }

    private static String cursorOfAnotherCycle() {
        var other = new SampleCycle();
        other.goal("IT", 1);
        other.goal("IT", 2);
        return other.lead.get(other.path("/goals?limit=1")).path("nextCursor");
    }

    private Map<String, Api> callers() {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("lead", cycle.lead);
        callers.put("steering", cycle.steering);
        callers.put("stakeholder", cycle.stakeholder);
        callers.put("viewer", cycle.viewer);
        callers.put("auditor", Api.as("audrey", "auditor"));
        return callers;
    }

    private static String below(String initiative, String path) {
        return "/v1/initiatives/" + initiative + path;
    }

    private static String price(int i) {
        return CERTAIN_PRICE.replace("Build", "Build " + i);
    }

    private static String actuals(int i) {
        return "{\"through\": 0, \"amounts\": [{\"lineType\": \"CAPEX\", \"period\": 0, \"amount\": \"%d\"}]}"
                .formatted(100 + i);
    }

    private static String reference(int i) {
        return "{\"externalId\": \"PRJ-%d\"}".formatted(i);
    }

    private static String decision(int i) {
        return "{\"category\": \"GROWTH\", \"reason\": \"R %d\"}".formatted(i);
    }

    private static String judgement(int i) {
        return "{\"climate\": 0, \"reason\": \"R %d\"}".formatted(i);
    }
}
