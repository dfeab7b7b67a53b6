package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.GrantMatrix;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.StandInGrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every operation, as every role, with no grant, one for something else, one that does not hold now, and the right
/// one.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class GrantMatrixTest {

    /// Nobody of those who ask has written a sheet of their own.
    private static final Set<String> ABSENT = Set.of("readRatingSheet");

    private final SampleCycle other = new SampleCycle();
    private final SampleCycle cycle = new SampleCycle();

    @Test
    void whoIsLetInFollowsFromRoleAndGrant() {
        var existing = new ReadyCycle(cycle, "1000.00").onPaths();
        cycle.steering
                .post("/v1/roadmaps/%s/publication".formatted(existing.get("roadmapId")))
                .then()
                .statusCode(201);

        var faults = new GrantMatrix(existing, ABSENT)
                .faults(new StandInGrants(cycle.id, other.id)::caller, StandInGrants::letsIn);

        assertThat(faults).isEmpty();
    }
}
