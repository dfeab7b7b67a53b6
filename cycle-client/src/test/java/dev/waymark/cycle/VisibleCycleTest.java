package dev.waymark.cycle;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisibleCycleTest {

    private record Shown(UUID id, String name, String state, String currency) implements VisibleCycle {}

    @Test
    void aClosedCycleIsNotChanged() {
        assertThatThrownBy(() -> inState("CLOSED").requireOpen(HttpProblem.CONFLICT))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Cycle '2027' is closed and stays as it is. Create or use its successor.");
    }

    @Test
    void aStateThatIsNotKnownHereDoesNoHarm() {
        assertThatCode(() -> inState("EXECUTING").requireOpen(HttpProblem.CONFLICT))
                .doesNotThrowAnyException();
        assertThatCode(() -> inState("SUSPENDED").requireOpen(HttpProblem.CONFLICT))
                .doesNotThrowAnyException();
    }

    private static VisibleCycle inState(String state) {
        return new Shown(new UUID(0, 1), "2027", state, "EUR");
    }
}
