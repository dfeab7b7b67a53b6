package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.CallerWalk;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Entity tags and preconditions of all operations, in one cycle with one of everything.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class ConditionalRequestTest {

    private SampleCycle cycle = new SampleCycle();

    @Test
    void nobodyGetsByTheTagOfAnotherWhatTheyHaveNotSeen() {
        var ready = new ReadyCycle("1000.00");
        cycle = ready.cycle;
        var criterion = cycle.criterion(SampleCycle.rated("Urgency", "BUSINESS", 1));
        cycle.rate(cycle.bea, 'A', criterion, 50).then().statusCode(201);
        cycle.lead
                .put(cycle.initiativePath('A', "/manual-move"), "{\"place\": 1, \"reason\": \"The law\"}")
                .then()
                .statusCode(201);
        var job = ready.propose(cycle.lead, ReadyCycle.proposal(""))
                .then()
                .statusCode(202)
                .extract();
        var parameters = FilledWebhook.at("/v1/changes/roadmaps/webhooks", cycle.id.toString(), cycle.lead)
                .with(Map.of(
                        "cycleId",
                        cycle.id,
                        "criterionId",
                        criterion,
                        "budgetPotId",
                        ready.pot,
                        "capacityId",
                        cycle.lead.create(cycle.path("/capacities"), "{\"skill\": \"s\", \"amounts\": []}"),
                        "initiativeId",
                        cycle.initiative('A'),
                        "jobId",
                        job.path("id"),
                        "roadmapId",
                        idAt(job.path("result"))));

        var walk = new CallerWalk(callers(), parameters, Set.of("/rating-sheet"));
        assertThat(walk.faults()).isEmpty();
        assertThat(walk.faultsOfCursors(cycle.lead, cursorOfAnotherCycle())).isEmpty();
    }

    @Test
    void theTagOfAnothersSheetOpensNoSheet() {
        var criterion = cycle.criterion(SampleCycle.rated("Urgency", "BUSINESS", 1));
        for (var rater : List.of(cycle.bea, cycle.ben)) {
            cycle.rate(rater, 'A', criterion, 50).then().statusCode(201);
        }
        var path = cycle.initiativePath('A', "/rating-sheet");
        var beas = cycle.bea.get(path).header("ETag");

        cycle.ben.request().header("If-None-Match", beas).get(path).then().statusCode(200);
        cycle.ben
                .request()
                .contentType("application/json")
                .header("If-Match", beas)
                .body("{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 75}]}".formatted(criterion))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void ofSeveralWritersOfWhatTheyHaveReadOneSucceeds() {
        var lead = cycle.lead;
        var criterion = cycle.criterion(SampleCycle.rated("Urgency", "BUSINESS", 1));
        var pot = cycle.pot("All", "1000000");
        var capacity = lead.create(cycle.path("/capacities"), "{\"skill\": \"s\", \"amounts\": []}");
        var writes = Stream.of(
                RacingWrites.put(
                        cycle.bea,
                        cycle.initiativePath('A', "/rating-sheet"),
                        i -> "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": %s}]}".formatted(criterion, i / 4.0)),
                RacingWrites.put(
                        lead,
                        cycle.initiativePath('A', "/portfolio-entry"),
                        i -> "{\"budgetPotId\": \"%s\", \"blockers\": [{\"description\": \"B %d\", \"open\": true}]}"
                                .formatted(pot, i)),
                RacingWrites.put(
                        lead,
                        cycle.initiativePath('A', "/manual-move"),
                        i -> "{\"place\": %d, \"reason\": \"The law\"}".formatted(i + 1)),
                RacingWrites.put(
                        lead,
                        cycle.path("/scoring-model"),
                        i -> "{\"formula\": \"WEIGHTED_SUM\", \"businessShare\": %s}".formatted(i / 500.0)),
                RacingWrites.put(
                        Api.as("ben-" + cycle.id, "steering"),
                        cycle.path("/priority-sign-off"),
                        "{\"comment\": \"C %d\"}"::formatted),
                RacingWrites.patch(lead, "/v1/budget-pots/" + pot, i -> "{\"name\": \"N %d\"}".formatted(i)),
                RacingWrites.patch(lead, "/v1/criteria/" + criterion, i -> "{\"name\": \"N %d\"}".formatted(i)),
                RacingWrites.patch(lead, "/v1/capacities/" + capacity, i -> "{\"skill\": \"S %d\"}".formatted(i)));

        assertThat(writes.flatMap(write -> write.faults().stream())).isEmpty();
    }

    private static String cursorOfAnotherCycle() {
        var other = new SampleCycle();
        other.pot("A", "1");
        other.pot("B", "1");
        return other.lead.get(other.path("/budget-pots?limit=1")).path("nextCursor");
    }

    private static String idAt(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Map<String, Api> callers() {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("lead", cycle.lead);
        callers.put("steering", cycle.steering);
        callers.put("bea", cycle.bea);
        callers.put("ben", cycle.ben);
        callers.put("viewer", Api.as("vera", "viewer"));
        callers.put("auditor", cycle.auditor);
        return callers;
    }
}
