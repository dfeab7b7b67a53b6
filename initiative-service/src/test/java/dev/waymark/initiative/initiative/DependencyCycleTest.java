package dev.waymark.initiative.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DependencyCycleTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void namesTheRingInItsOrder() {
        var dependsOn = Map.of(A, Set.of(B), B, Set.of(C, D), C, Set.of(A));

        assertThat(DependencyCycle.through(A, dependsOn).path()).containsExactly(A, B, C);
        assertThat(DependencyCycle.through(B, dependsOn).path()).containsExactly(B, C, A);
    }

    @Test
    void namesTheShortestOfSeveralRings() {
        var dependsOn = Map.of(A, Set.of(B, D), B, Set.of(C), C, Set.of(A), D, Set.of(A));

        assertThat(DependencyCycle.through(A, dependsOn).path()).containsExactly(A, D);
    }

    @Test
    void seesAnInitiativeThatWaitsForItself() {
        assertThat(DependencyCycle.through(A, Map.of(A, Set.of(A))).path()).containsExactly(A);
    }

    @Test
    void doesNotMindADiamond() {
        var dependsOn = Map.of(A, Set.of(B, C), B, Set.of(D), C, Set.of(D));

        assertThat(DependencyCycle.through(A, dependsOn).exists()).isFalse();
    }

    @Test
    void doesNotNameARingElsewhere() {
        var dependsOn = Map.of(A, Set.of(B), B, Set.of(C), C, Set.of(B));

        assertThat(DependencyCycle.through(A, dependsOn).exists()).isFalse();
        assertThat(DependencyCycle.through(C, dependsOn).exists()).isTrue();
    }
}
