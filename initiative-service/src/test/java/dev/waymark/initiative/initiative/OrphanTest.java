package dev.waymark.initiative.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.initiative.strategy.Alignment;
import dev.waymark.initiative.strategy.GoalLevel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrphanTest {

    private static final UUID CORPORATE = new UUID(0, 1);
    private static final UUID DEPARTMENTAL = new UUID(0, 2);
    private static final UUID IT = new UUID(0, 3);
    private static final List<Mitigation> SOME = List.of(new Mitigation(new UUID(0, 9), 0, 0.1, 0.3));

    @Test
    void isNoneThatMitigatesAPainPointAndServesEveryLevel() {
        var orphan = Orphan.of(SOME, serving(Map.of(CORPORATE, 1.0, DEPARTMENTAL, 1.0, IT, 1.0)));

        assertThat(orphan.isOrphan()).isFalse();
        assertThat(orphan.reasons()).isEmpty();
    }

    @Test
    void mitigatesNoPainPoint() {
        var aligned = serving(Map.of(CORPORATE, 1.0, DEPARTMENTAL, 1.0, IT, 1.0));

        assertThat(Orphan.of(List.of(), aligned).reasons()).containsExactly(OrphanReason.NO_PAIN_POINT);
        assertThat(Orphan.of(List.of(new Mitigation(new UUID(0, 9), 0, 0, 0)), aligned)
                        .reasons())
                .containsExactly(OrphanReason.NO_PAIN_POINT);
    }

    @Test
    void namesEveryLevelThatItDoesNotServe() {
        assertThat(Orphan.of(SOME, serving(Map.of(DEPARTMENTAL, 40.0))).reasons())
                .containsExactly(OrphanReason.NO_CORPORATE_GOAL, OrphanReason.NO_IT_GOAL);
        assertThat(Orphan.of(List.of(), serving(Map.of())).reasons()).containsExactly(OrphanReason.values());
    }

    private static Alignment serving(Map<UUID, Double> served) {
        return Alignment.of(
                List.of(
                        new Alignment.WeightedGoal(CORPORATE, GoalLevel.CORPORATE, 1),
                        new Alignment.WeightedGoal(DEPARTMENTAL, GoalLevel.DEPARTMENTAL, 1),
                        new Alignment.WeightedGoal(IT, GoalLevel.IT, 1)),
                served);
    }
}
