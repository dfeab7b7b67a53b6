package dev.waymark.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestedCycleTest {

    private static final UUID CYCLE = UUID.fromString("01990000-0000-7000-8000-000000000001");
    private static final UUID GOAL = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final UUID MISSING = UUID.fromString("01990000-0000-7000-8000-000000000003");

    /// The goals of one cycle.
    private record Goals() implements CycleMember {

        @Override
        public String pathParameter() {
            return "goalId";
        }

        @Override
        public String kind() {
            return "goal";
        }

        @Override
        public Optional<UUID> cycleOf(UUID id) {
            return Optional.of(CYCLE).filter(cycle -> id.equals(GOAL));
        }
    }

    private final RequestedCycle requested = new RequestedCycle(List.of(new Goals()));
    private final List<UUID> asked = new ArrayList<>();

    @Test
    void aPathNamesItsCycleDirectlyOrThroughWhatBelongsToIt() {
        assertThatCode(() -> request("cycleId", CYCLE, true)).doesNotThrowAnyException();
        assertThatCode(() -> request("goalId", GOAL, true)).doesNotThrowAnyException();
        assertThat(asked).containsExactly(CYCLE, CYCLE);
    }

    @Test
    void whatIsHiddenIsRefusedAsIfItWereMissing() {
        assertThatThrownBy(() -> request("goalId", GOAL, false))
                .isInstanceOf(ProblemException.class)
                .hasMessage("No goal %s is visible to you.", GOAL);
        assertThatThrownBy(() -> request("goalId", MISSING, false))
                .isInstanceOf(ProblemException.class)
                .hasMessage("No goal %s is visible to you.", MISSING);
        assertThatThrownBy(() -> request("cycleId", CYCLE, false))
                .isInstanceOf(ProblemException.class)
                .hasMessage("No cycle %s is visible to you.", CYCLE);
    }

    @Test
    void theAssessmentServiceIsAlsoAskedForWhatIsMissing() {
        assertThatThrownBy(() -> request("goalId", MISSING, true)).isInstanceOf(ProblemException.class);
        assertThat(asked).containsExactly(MISSING);
    }

    @Test
    void aPathWithoutCycleOrWithMalformedIdAsksForNothing() {
        assertThat(requested.of(new MultivaluedHashMap<>())).isEmpty();
        assertThat(requested.of(new MultivaluedHashMap<>(Map.of("goalId", "x"))))
                .isEmpty();
    }

    private void request(String parameter, UUID id, boolean visible) {
        requested
                .of(new MultivaluedHashMap<>(Map.of(parameter, id.toString())))
                .orElseThrow()
                .require(cycleId -> asked.add(cycleId) && visible);
    }
}
