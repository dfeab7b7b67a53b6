package dev.waymark.initiative.relief;

import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class PainReliefResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void initiativesRelieveAPainPointTogether() {
        cycle.initiative("A", mitigating(PAIN_A, 0.5));
        cycle.initiative("B", mitigating(PAIN_A, 0.4));
        var last = cycle.initiative("C", mitigating(PAIN_A, 0.2));

        var relief = cycle.viewer.get(cycle.path("/pain-relief")).jsonPath();

        assertThat(relief.getList("items")).hasSize(1);
        assertThat(relief.getString("items[0].painPointId")).isEqualTo(PAIN_A);
        assertThat(relief.getDouble("items[0].likely")).isCloseTo(0.76, within(1e-9));
        assertThat(relief.getDouble("items[0].high")).isEqualTo(1);
        assertThat(relief.getString("items[0].parts[2].initiativeId")).isEqualTo(last);
    }

    @Test
    void aSetIsProjectedByItself() {
        var first = cycle.initiative("A", mitigating(PAIN_A, 0.5));
        cycle.initiative("B", mitigating(PAIN_A, 0.4));
        var last = cycle.initiative("C", mitigating(PAIN_A, 0.2));

        var projection = project("\"%s\", \"%s\"".formatted(first, last)).jsonPath();

        assertThat(projection.getList("initiatives.code")).containsExactly("A", "C");
        assertThat(projection.getList("painPoints")).hasSize(1);
        assertThat(projection.getDouble("painPoints[0].low")).isZero();
        assertThat(projection.getDouble("painPoints[0].likely")).isCloseTo(0.6, within(1e-9));
        assertThat(projection.getDouble("painPoints[0].high")).isEqualTo(1);
    }

    @Test
    void aSetNamesInitiativesOfTheCycleOnly() {
        var archived = cycle.initiative("A", mitigating(PAIN_A, 0.5));
        cycle.lead
                .patch("/v1/initiatives/" + archived, "{\"archived\": true}")
                .then()
                .statusCode(200);
        var other = new SampleCycle().initiative("B", "");

        refused(project("\"%s\", \"%s\"".formatted(archived, other)), 422, "unknown-reference")
                .body("violations.pointer", equalTo(List.of("/initiativeIds", "/initiativeIds")));
        refused(project(""), 400, "invalid-request").body("violations[0].pointer", equalTo("/initiativeIds"));
    }

    private Response project(String ids) {
        return cycle.stakeholder.post(
                cycle.path("/pain-relief/projections"), "{\"initiativeIds\": [%s]}".formatted(ids));
    }

    @Test
    void painPointsComeInPages() {
        cycle.initiative("A", mitigating(PAIN_B, 0.5));
        cycle.initiative("B", mitigating(PAIN_A, 0.4));

        var first = cycle.lead.get(cycle.path("/pain-relief?limit=1"));
        first.then().body("items[0].painPointId", equalTo(PAIN_A));
        var second = cycle.lead.get(cycle.path("/pain-relief?limit=1&cursor=" + first.path("nextCursor")));
        second.then().body("items[0].painPointId", equalTo(PAIN_B)).body("items.size()", equalTo(1));
        assertThat((String) second.path("nextCursor")).isNull();
    }

    private static String mitigating(String painPoint, double share) {
        return ", \"mitigations\": [{\"painPointId\": \"%s\", \"low\": 0, \"likely\": %s, \"high\": 1}]"
                .formatted(painPoint, share);
    }
}
