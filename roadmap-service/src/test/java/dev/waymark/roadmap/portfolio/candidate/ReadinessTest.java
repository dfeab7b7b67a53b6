package dev.waymark.roadmap.portfolio.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.portfolio.candidate.Readiness.Facts;
import dev.waymark.roadmap.portfolio.candidate.Readiness.Gate;
import dev.waymark.roadmap.portfolio.candidate.Readiness.Missing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static Facts ready(String id, String... dependsOn) {
        return new Facts(id, id, Map.of(), List.of(dependsOn), false);
    }

    private static Facts lacking(String id, Gate gate, boolean inFlight) {
        return new Facts(id, id, Map.of(gate, "not there"), List.of(), inFlight);
    }

    private static Readiness first(Facts... facts) {
        return Readiness.of(Arrays.asList(facts)).getFirst();
    }

    @Test
    void whatPassedEveryGateIsACandidate() {
        var readiness = first(ready("A"));
        assertThat(readiness.isCandidate()).isTrue();
        assertThat(readiness.percent()).isEqualTo(100);
        assertThat(readiness.passed()).containsExactly(Gate.values());
    }

    @Test
    void aClosedGateIsNamedWithItsReason() {
        var readiness = first(lacking("A", Gate.BUDGET_POT, false));
        assertThat(readiness.isCandidate()).isFalse();
        assertThat(readiness.percent()).isCloseTo(88.9, within(0.05));
        assertThat(readiness.missing()).containsExactly(new Missing(Gate.BUDGET_POT, "not there"));
    }

    @Test
    void aDependencyMustBeReadyItselfOrInFlight() {
        assertThat(first(ready("A", "B"), ready("B")).isCandidate()).isTrue();
        assertThat(first(ready("A", "B"), lacking("B", Gate.PRICE, true)).isCandidate())
                .isTrue();
        assertThat(first(ready("A", "B"), lacking("B", Gate.PRICE, false)).missing())
                .containsExactly(new Missing(Gate.DEPENDENCIES, "depends on B, which is not ready itself"));
        assertThat(first(ready("A", "B"), ready("B", "C"), lacking("C", Gate.PRICE, false))
                        .isCandidate())
                .isFalse();
    }

    @Test
    void anUnknownDependencyClosesTheGate() {
        assertThat(first(ready("A", "Z")).missing())
                .containsExactly(
                        new Missing(Gate.DEPENDENCIES, "depends on Z, which is not an initiative of this cycle"));
    }

    @Test
    void aCircleOfDependenciesNeverGetsIn() {
        var circle = Readiness.of(List.of(ready("A", "B"), ready("B", "A"), ready("C", "B")));
        assertThat(circle).noneMatch(Readiness::isCandidate);
        assertThat(circle.get(0).missing().getFirst().reason()).isEqualTo("depends on B, which leads back to it");
        assertThat(circle.get(2).missing().getFirst().reason()).isEqualTo("depends on B, which is not ready itself");
    }

    @Test
    void theGateOfDependenciesCannotBeGivenFromOutside() {
        assertThatThrownBy(() -> lacking("A", Gate.DEPENDENCIES, false)).hasMessageContaining("is computed");
    }
}
