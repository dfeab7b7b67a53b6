package dev.waymark.initiative;

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
@QuarkusTestResource(AssessmentStandIn.class)
class GrantMatrixTest {

    /// It answers everybody the same.
    private static final String NEEDS_NO_GRANT = "listPublicFigures";

    /// It names initiatives of all cycles.
    private static final String NEEDS_EVERYTHING = "readOptimismLedger";

    private final SampleCycle other = new SampleCycle();
    private final SampleCycle cycle = new SampleCycle();

    @Test
    void whoIsLetInFollowsFromRoleAndGrant() {
        var existing = cycle.onPaths();
        cycle.lead
                .put(
                        "/v1/initiatives/%s/category-decision".formatted(existing.get("initiativeId")),
                        "{\"category\": \"GROWTH\", \"reason\": \"r\"}")
                .then()
                .statusCode(201);
        cycle.steering
                .put(cycle.path("/climate-override"), "{\"climate\": 0, \"reason\": \"r\"}")
                .then()
                .statusCode(201);

        var faults = new GrantMatrix(existing, Set.of())
                .faults(new StandInGrants(cycle.id, other.id)::caller, asked -> switch (asked.operation()) {
                    case NEEDS_NO_GRANT -> true;
                    case NEEDS_EVERYTHING -> asked.situation() == GrantMatrix.Situation.EVERYTHING;
                    default -> StandInGrants.letsIn(asked);
                });

        assertThat(faults).isEmpty();
    }
}
