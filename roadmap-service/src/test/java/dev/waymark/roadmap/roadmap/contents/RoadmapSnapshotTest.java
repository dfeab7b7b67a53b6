package dev.waymark.roadmap.roadmap.contents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.solve.Checked;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RoadmapSnapshotTest {

    @Test
    void aFrozenInputIsReadBackAsItWasAndGivesTheSamePlan() throws IOException {
        var mapper = new ObjectMapper();
        for (var seed = 0; seed < 5; seed++) {
            var input = PlanInputs.random(seed, 6, 3).build();
            var read = mapper.readValue(mapper.writeValueAsBytes(input), PlanInput.class);
            assertThat(read).isEqualTo(input);
            assertThat(RoadmapSnapshot.hashOf(read)).isEqualTo(RoadmapSnapshot.hashOf(input));
            assertThat(Checked.solve(read)).isEqualTo(Checked.solve(input));
        }
    }

    @Test
    void anotherInputHasAnotherHash() {
        assertThat(RoadmapSnapshot.hashOf(PlanInputs.random(1, 6, 3).build()))
                .isNotEqualTo(RoadmapSnapshot.hashOf(PlanInputs.random(2, 6, 3).build()))
                .hasSize(64);
    }
}
