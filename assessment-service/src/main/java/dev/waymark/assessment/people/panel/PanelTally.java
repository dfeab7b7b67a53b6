package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import dev.waymark.rest.structure.Calculation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The value of a panel while people join and leave it, updated by each change: the same as {@link PanelValue#of},
/// which counts everybody.
@Calculation
final class PanelTally {

    private final PanelScope scope;
    private final PanelRules rules;
    private final Set<UUID> itDepartments = new HashSet<>();
    private final Map<UUID, Integer> ofDepartment = new HashMap<>();
    private final Map<Cell, Integer> coverers = new HashMap<>();
    private int missingInDepartments;
    private int ofIt;
    private int people;
    private int heads;
    private int ground;
    private long influence;

    private record Cell(UUID department, UUID journey) {

        /// Written out, for it is asked for millions of times.
        @Override
        public int hashCode() {
            return 31 * department.hashCode() + journey.hashCode();
        }
    }

    PanelTally(PanelScope scope, PanelRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.missingInDepartments = rules.perDepartment() * scope.departments().size();
        scope.departments().stream()
                .filter(PanelScope.Department::isIt)
                .map(PanelScope.Department::id)
                .forEach(itDepartments::add);
    }

    void join(PanelPerson person) {
        if (ofDepartment.merge(person.departmentId(), 1, Integer::sum) <= rules.perDepartment()) {
            missingInDepartments--;
        }
        for (var journey : person.journeyIds()) {
            coverers.merge(new Cell(person.departmentId(), journey), 1, Integer::sum);
        }
        count(person, 1);
    }

    void leave(PanelPerson person) {
        if (ofDepartment.merge(person.departmentId(), -1, Integer::sum) < rules.perDepartment()) {
            missingInDepartments++;
        }
        for (var journey : person.journeyIds()) {
            coverers.computeIfPresent(
                    new Cell(person.departmentId(), journey), (cell, number) -> number == 1 ? null : number - 1);
        }
        count(person, -1);
    }

    PanelValue value() {
        var missing = missingInDepartments
                + Math.max(0, rules.it() - ofIt)
                + rules.surplusHeads(heads, people)
                + rules.missingGround(ground, people);
        return new PanelValue(missing, scope.cells() - coverers.size(), people, influence);
    }

    private void count(PanelPerson person, int by) {
        people += by;
        influence += (long) by * person.influence();
        heads += person.level() == JobLevel.HEAD ? by : 0;
        ground += person.level() == JobLevel.GROUND ? by : 0;
        ofIt += itDepartments.contains(person.departmentId()) ? by : 0;
    }
}
