package dev.waymark.assessment.people.panel;

import dev.waymark.assessment.people.stakeholder.JobLevel;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The rules of a panel, each as the number of people by which it is missed.
@Schema(description = "The rules of a panel.")
@Calculation
record PanelRules(
        @Schema(description = "People that every department needs", examples = "2")
        int perDepartment,

        @Schema(description = "People of IT departments that the panel needs", examples = "1")
        int it,

        @Schema(description = "Largest share of heads, 0 to 1", examples = "0.5")
        double headsAtMost,

        @Schema(description = "Smallest share of ground level, 0 to 1", examples = "0.3")
        double groundAtLeast) {

    /// People by which all rules together are missed; 0 when all are kept.
    int missing(PanelScope scope, Collection<PanelPerson> panel) {
        var departments = scope.departments().stream()
                .mapToInt(department -> missing(department, panel))
                .sum();
        return departments
                + missingIt(scope, panel)
                + surplusHeads(at(JobLevel.HEAD, panel), panel.size())
                + missingGround(at(JobLevel.GROUND, panel), panel.size());
    }

    int missing(PanelScope.Department department, Collection<PanelPerson> panel) {
        return Math.max(0, perDepartment - of(department, panel));
    }

    int missingIt(PanelScope scope, Collection<PanelPerson> panel) {
        return Math.max(0, it - ofIt(scope, panel));
    }

    /// More heads than headsAtMost × people, rounded down.
    int surplusHeads(int heads, int people) {
        return Math.max(0, heads - mostHeads(people));
    }

    /// Fewer of ground level than groundAtLeast × people, rounded up.
    int missingGround(int ground, int people) {
        return Math.max(0, leastGround(people) - ground);
    }

    /// How each rule fares.
    ///
    /// @param candidates all who could be on the panel, for saying why a rule cannot be kept
    List<PanelRuleOutcome> outcomes(
            PanelScope scope, Collection<PanelPerson> panel, Collection<PanelPerson> candidates) {
        var lacking = scope.departments().stream()
                .filter(department -> missing(department, panel) > 0)
                .map(department -> "%s has %d of %d (%d could be asked)"
                        .formatted(department.code(), of(department, panel), perDepartment, of(department, candidates)))
                .toList();
        return List.of(
                new PanelRuleOutcome(
                        PanelRule.EVERY_DEPARTMENT,
                        lacking.isEmpty(),
                        lacking.isEmpty()
                                ? "every department has at least " + perDepartment
                                : String.join("; ", lacking)),
                new PanelRuleOutcome(
                        PanelRule.IT,
                        missingIt(scope, panel) == 0,
                        "%d of IT departments, at least %d (%d could be asked)"
                                .formatted(ofIt(scope, panel), it, ofIt(scope, candidates))),
                new PanelRuleOutcome(
                        PanelRule.HEADS_AT_MOST,
                        surplusHeads(at(JobLevel.HEAD, panel), panel.size()) == 0,
                        "%d of %d are heads, at most %d"
                                .formatted(at(JobLevel.HEAD, panel), panel.size(), mostHeads(panel.size()))),
                new PanelRuleOutcome(
                        PanelRule.GROUND_AT_LEAST,
                        missingGround(at(JobLevel.GROUND, panel), panel.size()) == 0,
                        "%d of %d are of ground level, at least %d (%d could be asked)"
                                .formatted(
                                        at(JobLevel.GROUND, panel),
                                        panel.size(),
                                        leastGround(panel.size()),
                                        at(JobLevel.GROUND, candidates))));
    }

    private int mostHeads(int people) {
        return (int) Math.floor(Precision.rounded(headsAtMost * people));
    }

    private int leastGround(int people) {
        return (int) Math.ceil(Precision.rounded(groundAtLeast * people));
    }

    static int of(PanelScope.Department department, Collection<PanelPerson> people) {
        return (int) people.stream()
                .filter(person -> person.departmentId().equals(department.id()))
                .count();
    }

    static int ofIt(PanelScope scope, Collection<PanelPerson> people) {
        return scope.departments().stream()
                .filter(PanelScope.Department::isIt)
                .mapToInt(department -> of(department, people))
                .sum();
    }

    private static int at(JobLevel level, Collection<PanelPerson> people) {
        return (int) people.stream().filter(person -> person.level() == level).count();
    }
}
