package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.GenericRefusals;
import dev.waymark.rest.fixture.HiddenThings;
import dev.waymark.rest.fixture.HiddenThings.Outsider;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nobody learns that something is there of which they may not know.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HiddenThingsTest {

    private FilledCycle filled;
    private HiddenThings things;

    @BeforeEach
    void fillACycle() {
        filled = new FilledCycle();
        things = new HiddenThings(filled.ids());
    }

    @Test
    void everyOperationRefusesWhatFollowsFromItsShape() {
        var insiders = Map.of(
                "programme-lead",
                filled.cycle.lead,
                "steering",
                Api.as("sten", "steering"),
                "stakeholder",
                filled.stakeholder,
                "integrator",
                filled.menu.crm,
                "access-admin",
                Api.as("alma", "access-admin"),
                "auditor",
                Api.as("audrey", "auditor"));

        var refusals = new GenericRefusals(filled.ids(), insiders);
        refusals.sendPreconditions();
        assertThat(refusals.faults()).isEmpty();
        refusals.sendExamples();
    }

    @Test
    void aClosedCycleIsSentEveryChange() {
        filled.close();

        new GenericRefusals(filled.ids(), Map.of("programme-lead", filled.cycle.lead)).sendExamples();
    }

    @Test
    void everythingThatAPathCanNameIsThere() {
        assertThat(things.untried()).isEmpty();
    }

    @Test
    void whoIsNotEnrolledLearnsNothingOfACycle() {
        assertThat(things.faults(Outsider.of("jon", "stakeholder"), "/v1/", Set.of()))
                .isEmpty();
    }

    /// The names of sources are one space for all clients, so setting one up tells that its name is taken.
    @Test
    void anIntegratorLearnsNothingOfAnothersSource() {
        var other = new Outsider("integrator", Api.with(Tokens.ofClient("crm-of-others", "integrator")), 404);
        assertThat(things.faults(other, "/v1/sources/", Set.of("putSource"))).isEmpty();
    }

    @Test
    void aReferenceToAnotherCycleIsRefusedAsOneThatLeadsNowhere() {
        var elsewhere = new SampleCycle().department("IT");
        var nowhere = "01990000-0000-7000-8000-0000000000ff";

        assertThat(refusalOfDepartment(elsewhere).replace(elsewhere, nowhere)).isEqualTo(refusalOfDepartment(nowhere));
    }

    private String refusalOfDepartment(String department) {
        var touchpoint = "/v1/touchpoints/" + filled.ids().get("touchpointId");
        var answer = filled.cycle.lead.patch(touchpoint, "{\"departmentId\": \"%s\"}".formatted(department));
        return refused(answer, 422, "unknown-reference")
                .extract()
                .path("violations")
                .toString();
    }
}
