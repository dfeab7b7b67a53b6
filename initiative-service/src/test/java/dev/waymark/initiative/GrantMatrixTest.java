package dev.waymark.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.GrantMatrix;
import dev.waymark.rest.fixture.GrantMatrix.Asked;
import dev.waymark.rest.fixture.GrantMatrix.Situation;
import dev.waymark.rest.fixture.Infrastructure;
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

    /// What is the same for everybody.
    private static final Set<String> NEED_NO_GRANT = Set.of("listPublicFigures");

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

        var faults = new GrantMatrix(existing, Set.of()).faults(this::caller, GrantMatrixTest::letsIn);

        assertThat(faults).isEmpty();
    }

    private static boolean letsIn(Asked asked) {
        if (NEED_NO_GRANT.contains(asked.operation())) {
            return true;
        }
        if (asked.parameters().isEmpty()) {
            return asked.changes()
                    ? asked.situation() == Situation.EVERYTHING
                    : asked.situation().holds();
        }
        return switch (asked.situation()) {
            // nothing here belongs to one department alone, as an initiative is for all who take part in the cycle
            case OTHER_DEPARTMENT, THIS_CYCLE, EVERYTHING -> true;
            case NO_GRANT, OTHER_CYCLE, EXPIRED, NOT_YET_VALID -> false;
        };
    }

    /// The assessment service decides what a grant covers, and tests it. A grant that has expired or is not yet
    /// valid is answered as none is, and one for a department as one for its cycle.
    private Api caller(String role, Situation situation) {
        var name = switch (situation) {
            case NO_GRANT, EXPIRED, NOT_YET_VALID -> "blind-jon";
            case OTHER_CYCLE -> "granted-" + other.id;
            case OTHER_DEPARTMENT, THIS_CYCLE -> "granted-" + cycle.id;
            case EVERYTHING -> "everywhere-eve";
        };
        return Api.as(name, role);
    }
}
