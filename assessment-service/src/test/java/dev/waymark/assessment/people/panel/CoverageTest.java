package dev.waymark.assessment.people.panel;

import static dev.waymark.assessment.people.panel.InventedPanel.department;
import static dev.waymark.assessment.people.panel.InventedPanel.journey;
import static dev.waymark.assessment.people.panel.InventedPanel.notEmpowered;
import static dev.waymark.assessment.people.panel.InventedPanel.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {

    private static final PanelScope.Department S = department("S", false);
    private static final PanelScope.Department IT = department("IT", true);
    private static final PanelScope.Journey J = journey("J");
    private static final PanelScope.Journey K = journey("K");
    private static final PanelScope SCOPE = new PanelScope(List.of(S, IT), List.of(J, K));

    @Test
    void theExampleCoversThreeOfFour() {
        var coverage = Coverage.of(
                SCOPE,
                List.of(
                        person("Ada", S, JobLevel.GROUND, J, K),
                        person("Ben", IT, JobLevel.MANAGER, J),
                        notEmpowered(person("Cem", IT, JobLevel.HEAD, K))));
        assertThat(coverage.share()).isEqualTo(0.75);
        assertThat(coverage.emptyCells()).containsExactly("IT × K");
        assertThat(coverage.cells().getFirst().coveredBy())
                .extracting(PanelPerson::name)
                .containsExactly("Ada");
    }

    @Test
    void nobodySpeaksForAnotherDepartment() {
        var coverage = Coverage.of(SCOPE, List.of(person("Ada", department("X", false), JobLevel.GROUND, J, K)));
        assertThat(coverage.covered()).isZero();
    }

    @Test
    void withoutAMainJourneyThereIsNoShare() {
        assertThat(Coverage.of(new PanelScope(List.of(S), List.of()), List.of()).share())
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void oneMorePersonNeverCoversLess(InventedPanel panel) {
        for (int i = 0; i < panel.people().size(); i++) {
            var fewer = Coverage.of(panel.scope(), panel.people().subList(0, i)).covered();
            var more =
                    Coverage.of(panel.scope(), panel.people().subList(0, i + 1)).covered();
            assertThat(more).isGreaterThanOrEqualTo(fewer);
        }
    }
}
