package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.FilledWebhook;
import dev.waymark.rest.fixture.GenericRefusals;
import dev.waymark.rest.fixture.HiddenThings;
import dev.waymark.rest.fixture.HiddenThings.Outsider;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nobody learns that something is there of which they may not know.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class HiddenThingsTest {

    private ReadyCycle ready;
    private SampleCycle cycle;
    private Map<String, String> existing;
    private HiddenThings things;

    @BeforeEach
    void fillACycle() {
        ready = new ReadyCycle("1000.00");
        cycle = ready.cycle;
        existing = ready.onPaths();
        things = new HiddenThings(existing);
    }

    @Test
    void everyOperationRefusesWhatFollowsFromItsShape() {
        var insiders = Map.of(
                "programme-lead", cycle.lead,
                "steering", cycle.steering,
                "stakeholder", cycle.bea,
                "auditor", cycle.auditor);

        var refusals = new GenericRefusals(existing, insiders);
        refusals.sendPreconditions();
        assertThat(refusals.faults()).isEmpty();
    }

    @Test
    void aClosedCycleIsSentEveryChange() {
        new GenericRefusals(
                        existing, Map.of("programme-lead", cycle.late, "steering", Api.as("closed-sten", "steering")))
                .sendExamples();
    }

    @Test
    void everythingThatAPathCanNameIsThere() {
        assertThat(things.untried()).isEmpty();
    }

    @Test
    void whoMayNotKnowOfACycleLearnsNothingOfIt() {
        for (var role : List.of("programme-lead", "steering", "stakeholder", "viewer", "auditor")) {
            assertThat(things.faults(Outsider.of("blind-jon", role), "/v1/", FilledWebhook.operations()))
                    .isEmpty();
        }
    }

    @Test
    void aSiblingThatIsAwayOrTurnsTheCallerAwayTellsNothing() {
        for (var away : Map.of("busy-lea", 503, "barred-lea", 403).entrySet()) {
            var caller = new Outsider("programme-lead", Api.as(away.getKey(), "programme-lead"), away.getValue());
            assertThat(things.faults(caller, "/v1/", FilledWebhook.operations()))
                    .isEmpty();
        }
    }
}
