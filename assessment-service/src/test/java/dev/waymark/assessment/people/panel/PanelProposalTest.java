package dev.waymark.assessment.people.panel;

import static dev.waymark.assessment.people.panel.InventedPanel.RULES;
import static dev.waymark.assessment.people.panel.InventedPanel.department;
import static dev.waymark.assessment.people.panel.InventedPanel.journey;
import static dev.waymark.assessment.people.panel.InventedPanel.notEmpowered;
import static dev.waymark.assessment.people.panel.InventedPanel.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelProposalTest {

    private static final long ALWAYS_EXACT = Long.MAX_VALUE;
    private static final int SIZE = 4;
    private static final PanelScope.Department S = department("S", false);
    private static final PanelScope.Department IT = department("IT", true);
    private static final PanelScope.Journey J = journey("J");
    private static final PanelScope.Journey K = journey("K");

    @Test
    void eachPickSaysWhatItAdds() {
        var proposal = new InventedPanel(
                        new PanelScope(List.of(S, IT), List.of(J, K)),
                        List.of(
                                person("Ada", S, JobLevel.GROUND, J, K),
                                person("Bo", S, JobLevel.HEAD, J),
                                person("Cem", IT, JobLevel.GROUND, J),
                                person("Di", IT, JobLevel.MANAGER, K),
                                notEmpowered(person("Eve", IT, JobLevel.GROUND, J, K))))
                .proposed(SIZE, ALWAYS_EXACT);
        assertThat(proposal.method()).isEqualTo(PanelMethod.EXACT);
        assertThat(proposal.picks()).extracting(pick -> pick.person().name()).containsExactly("Ada", "Cem", "Di", "Bo");
        assertThat(proposal.picks().getFirst().newCells()).containsExactly("S × J", "S × K");
        assertThat(proposal.picks().getFirst().serves()).containsExactly("S: 1 of 2", "ground level");
        assertThat(proposal.picks().get(1).newCells()).containsExactly("IT × J");
        assertThat(proposal.picks().get(1).serves()).containsExactly("IT: 1 of 2", "IT: 1 of 1", "ground level");
        assertThat(proposal.picks().getLast().newCells()).isEmpty();
        assertThat(proposal.picks().getLast().serves()).containsExactly("S: 2 of 2");
        assertThat(proposal.reached().share()).isEqualTo(1.0);
        assertThat(proposal.rules()).allMatch(PanelRuleOutcome::met);
    }

    @Test
    void somebodyWhoAddsNothingIsLeftOut() {
        var proposal = new InventedPanel(
                        new PanelScope(List.of(IT), List.of(J)),
                        List.of(
                                person("Ada", IT, JobLevel.GROUND, J),
                                person("Bo", IT, JobLevel.MANAGER),
                                person("Cem", IT, JobLevel.HEAD, J)))
                .proposed(3, ALWAYS_EXACT);
        assertThat(proposal.picks()).hasSize(2);
    }

    @Test
    void withoutCandidatesEveryRuleThatNeedsPeopleIsReported() {
        var proposal =
                new InventedPanel(new PanelScope(List.of(S, IT), List.of(J)), List.of()).proposed(SIZE, ALWAYS_EXACT);
        assertThat(proposal.picks()).isEmpty();
        assertThat(proposal.rules())
                .filteredOn(rule -> !rule.met())
                .extracting(PanelRuleOutcome::rule)
                .containsExactly(PanelRule.EVERY_DEPARTMENT, PanelRule.IT);
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void nobodyWithoutPowerIsEverPickedAndNobodyTwice(InventedPanel panel) {
        for (var limit : List.of(0L, ALWAYS_EXACT)) {
            var picks = panel.proposed(SIZE, limit).picks();
            assertThat(picks)
                    .hasSizeLessThanOrEqualTo(SIZE)
                    .allMatch(pick -> pick.person().empowered());
            assertThat(picks).extracting(pick -> pick.person().id()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void oneMoreCandidateNeverMakesTheBestPanelWorse(InventedPanel panel) {
        var other = InventedPanel.person(
                new Random(7), 99, panel.scope().departments(), panel.scope().journeys());
        assertThat(value(panel.with(other), ALWAYS_EXACT)).isLessThanOrEqualTo(value(panel, ALWAYS_EXACT));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void greedyIsNeverBetterThanExact(InventedPanel panel) {
        assertThat(value(panel, 0)).isGreaterThanOrEqualTo(value(panel, ALWAYS_EXACT));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void theOrderOfThePeopleChangesNothing(InventedPanel panel) {
        var shuffled = new ArrayList<>(panel.people());
        Collections.shuffle(shuffled, new Random(3));
        for (var limit : List.of(0L, ALWAYS_EXACT)) {
            assertThat(new InventedPanel(panel.scope(), shuffled)
                            .proposed(SIZE, limit)
                            .picks())
                    .isEqualTo(panel.proposed(SIZE, limit).picks());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.assessment.people.panel.InventedPanel#several")
    void theNewCellsOfAllPicksAreTheCoverage(InventedPanel panel) {
        var proposal = panel.proposed(SIZE, ALWAYS_EXACT);
        assertThat(proposal.picks().stream()
                        .mapToInt(pick -> pick.newCells().size())
                        .sum())
                .isEqualTo(proposal.reached().covered());
    }

    @Test
    void greedyWithExchangeMostlyFindsTheBest() {
        var best = InventedPanel.several()
                .filter(panel -> value(panel, 0).equals(value(panel, ALWAYS_EXACT)))
                .count();
        assertThat(best).isGreaterThanOrEqualTo(54);
    }

    private static PanelValue value(InventedPanel panel, long exactUpTo) {
        var people = panel.proposed(SIZE, exactUpTo).picks().stream()
                .map(PanelPick::person)
                .toList();
        return PanelValue.of(panel.scope(), RULES, people);
    }
}
