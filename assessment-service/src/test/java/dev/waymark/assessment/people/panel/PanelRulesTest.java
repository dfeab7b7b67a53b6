package dev.waymark.assessment.people.panel;

import static dev.waymark.assessment.people.panel.InventedPanel.RULES;
import static dev.waymark.assessment.people.panel.InventedPanel.department;
import static dev.waymark.assessment.people.panel.InventedPanel.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelRulesTest {

    private static final PanelScope.Department S = department("S", false);
    private static final PanelScope.Department IT = department("IT", true);
    private static final PanelScope SCOPE = new PanelScope(List.of(S, IT), List.of());

    @Test
    void everyDepartmentNeedsTwo() {
        assertThat(RULES.missing(S, List.of())).isEqualTo(2);
        assertThat(RULES.missing(S, people(3, JobLevel.GROUND))).isZero();
        assertThat(RULES.missing(IT, people(3, JobLevel.GROUND))).isEqualTo(2);
    }

    @Test
    void itNeedsOne() {
        assertThat(RULES.missingIt(SCOPE, people(3, JobLevel.GROUND))).isEqualTo(1);
        assertThat(RULES.missingIt(SCOPE, List.of(person("Ben", IT, JobLevel.HEAD))))
                .isZero();
    }

    @Test
    void headsAreAtMostHalfRoundedDown() {
        assertThat(RULES.surplusHeads(1, 1)).isEqualTo(1);
        assertThat(RULES.surplusHeads(2, 4)).isZero();
        assertThat(RULES.surplusHeads(2, 5)).isZero();
        assertThat(RULES.surplusHeads(3, 5)).isEqualTo(1);
    }

    @Test
    void groundLevelIsAtLeastThirtyPerCentRoundedUp() {
        assertThat(RULES.missingGround(3, 10)).isZero();
        assertThat(RULES.missingGround(3, 11)).isEqualTo(1);
        assertThat(RULES.missingGround(0, 0)).isZero();
    }

    @Test
    void aRuleThatCannotBeMetSaysHowManyCouldBeAsked() {
        var ada = person("Ada", S, JobLevel.GROUND);
        var outcomes = RULES.outcomes(SCOPE, List.of(ada), List.of(ada));
        assertThat(outcomes).extracting(PanelRuleOutcome::met).containsExactly(false, false, true, true);
        assertThat(outcomes.getFirst().reason())
                .isEqualTo("S has 1 of 2 (1 could be asked); IT has 0 of 2 (0 could be asked)");
        assertThat(outcomes.get(1).reason()).isEqualTo("0 of IT departments, at least 1 (0 could be asked)");
    }

    private static List<PanelPerson> people(int count, JobLevel level) {
        var people = new ArrayList<PanelPerson>();
        for (int i = 0; i < count; i++) {
            people.add(person(level + " " + i, S, level));
        }
        return people;
    }
}
