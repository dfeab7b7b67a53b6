package dev.waymark.roadmap;

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

        var faults = new GrantMatrix(existing, ABSENT).faults(this::caller, GrantMatrixTest::letsIn);

        assertThat(faults).isEmpty();
    }

    private static boolean letsIn(Asked asked) {
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
