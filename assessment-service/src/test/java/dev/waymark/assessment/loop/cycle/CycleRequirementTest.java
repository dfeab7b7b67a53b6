package dev.waymark.assessment.loop.cycle;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.ASSESSABLE;
import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.assessment.loop.cycle.CycleRequirement.VISIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.ProblemType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CycleRequirementTest {

    @Test
    void whatOnlyReadsRequiresNoState() {
        assertThat(allowed(VISIBLE)).isEqualTo(EnumSet.allOf(CycleState.class));
    }

    @Test
    void aClosedCycleIsNotChanged() {
        assertThat(allowed(OPEN)).isEqualTo(EnumSet.complementOf(EnumSet.of(CycleState.CLOSED)));
        assertThat(refusal(OPEN, CycleState.CLOSED)).contains(AssessmentProblem.CYCLE_CLOSED);
    }

    @Test
    void anAssessmentIsChangedUntilAssessingEnds() {
        assertThat(allowed(ASSESSABLE)).containsExactlyInAnyOrder(CycleState.DRAFT, CycleState.ASSESSING);
        assertThat(refusal(ASSESSABLE, CycleState.RANKING)).contains(AssessmentProblem.ASSESSING_ENDED);
        assertThat(refusal(ASSESSABLE, CycleState.CLOSED)).contains(AssessmentProblem.CYCLE_CLOSED);
    }

    private static Set<CycleState> allowed(CycleRequirement requirement) {
        return EnumSet.allOf(CycleState.class).stream()
                .filter(state -> refusal(requirement, state).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<ProblemType> refusal(CycleRequirement requirement, CycleState state) {
        try {
            requirement.check("2027", state);
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.type());
        }
    }
}
