package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A small set of people who cover the most, under the rules of a panel.
///
/// Only empowered people are candidates. The best panel misses the rules by the fewest people, then leaves the
/// fewest cells empty, then has the fewest people, then the most influence. The picks are put in an order in
/// which each says what it adds: who covers most new cells comes first; ties go to who serves more rules, then
/// to more influence, then by id.
///
/// @param possible the coverage that all candidates together would reach
@Calculation
record PanelProposal(
        List<PanelPick> picks,
        PanelMethod method,
        int size,
        Coverage reached,
        Coverage possible,
        List<PanelRuleOutcome> rules) {

    PanelProposal {
        picks = List.copyOf(picks);
        rules = List.copyOf(rules);
    }

    /// @param size how many people the panel may have
    /// @param exactUpTo how many panels are compared one by one
    static PanelProposal of(
            PanelScope scope, Collection<PanelPerson> people, PanelRules rules, int size, long exactUpTo) {
        var candidates = scope.candidates(people);
        var search = new PanelSearch(scope, rules, candidates, size);
        var method = search.method(exactUpTo);
        var panel = search.best(method);
        return new PanelProposal(
                picks(scope, rules, panel),
                method,
                size,
                Coverage.of(scope, panel),
                Coverage.of(scope, candidates),
                rules.outcomes(scope, panel, candidates));
    }

    private static List<PanelPick> picks(PanelScope scope, PanelRules rules, List<PanelPerson> panel) {
        var remaining = new ArrayList<>(panel);
        var picks = new ArrayList<PanelPick>();
        var picked = new ArrayList<PanelPerson>();
        while (!remaining.isEmpty()) {
            var next = remaining.stream()
                    .map(person -> pick(scope, rules, picked, person))
                    .max(Comparator.<PanelPick>comparingInt(
                                    pick -> pick.newCells().size())
                            .thenComparingInt(pick -> pick.serves().size())
                            .thenComparingInt(pick -> pick.person().influence())
                            .thenComparing(pick -> pick.person().id(), Comparator.reverseOrder()))
                    .orElseThrow();
            picks.add(next);
            picked.add(next.person());
            remaining.remove(next.person());
        }
        return picks;
    }

    private static PanelPick pick(PanelScope scope, PanelRules rules, List<PanelPerson> picked, PanelPerson person) {
        var newCells = scope.departments().stream()
                .filter(department -> person.departmentId().equals(department.id()))
                .flatMap(department -> scope.journeys().stream()
                        .filter(journey -> person.covers(department, journey))
                        .filter(journey -> picked.stream().noneMatch(before -> before.covers(department, journey)))
                        .map(journey -> PanelScope.label(department, journey)))
                .toList();
        return new PanelPick(person, newCells, serves(scope, rules, picked, person));
    }

    private static List<String> serves(
            PanelScope scope, PanelRules rules, List<PanelPerson> picked, PanelPerson person) {
        var serves = new ArrayList<String>();
        for (var department : scope.departments()) {
            if (person.departmentId().equals(department.id())) {
                var before = PanelRules.of(department, picked);
                if (before < rules.perDepartment()) {
                    serves.add("%s: %d of %d".formatted(department.code(), before + 1, rules.perDepartment()));
                }
                if (department.isIt() && rules.missingIt(scope, picked) > 0) {
                    serves.add("IT: %d of %d".formatted(PanelRules.ofIt(scope, picked) + 1, rules.it()));
                }
            }
        }
        if (person.level() == JobLevel.GROUND) {
            serves.add("ground level");
        }
        return serves;
    }
}
