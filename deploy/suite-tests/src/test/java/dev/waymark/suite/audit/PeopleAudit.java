package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Coverage, steering engagement and nominated influence.
final class PeopleAudit {

    private final Sample sample;

    PeopleAudit(Sample sample) {
        this.sample = sample;
    }

    void compare(Comparison comparison) {
        coverage(comparison, sample.ofCycle("coverage"));
        steering(comparison);
        influence(comparison);
    }

    private void coverage(Comparison comparison, JsonNode shown) {
        var covered = 0;
        var journeys = sample.byId(sample.allOfCycle("journeys"));
        for (var cell : shown.path("cells")) {
            var expected = sample.allOfCycle("stakeholders").stream()
                    .filter(PeopleAudit::empowered)
                    .filter(each -> each.path("departmentId").equals(cell.path("departmentId")))
                    .filter(each -> Sample.texts(each.path("journeyIds"))
                            .contains(cell.path("journeyId").asText()))
                    .map(each -> each.path("id").asText())
                    .sorted()
                    .toList();
            var by = new ArrayList<>(Sample.texts(cell.path("coveredBy")));
            by.sort(Comparator.naturalOrder());
            comparison.same(
                    "%s × %s"
                            .formatted(
                                    cell.path("department").asText(),
                                    cell.path("journey").asText()),
                    expected,
                    by);
            covered += expected.isEmpty() ? 0 : 1;
        }
        var main = journeys.values().stream()
                .filter(each -> each.path("main").asBoolean())
                .count();
        var cells = sample.allOfCycle("departments").size() * main;
        comparison.same("cells", cells, (long) shown.path("cells").size());
        comparison.same("covered cells", covered, shown.path("covered").asInt());
        comparison.number("coverage", (double) covered / cells, shown.path("share"));
    }

    /// At least three of: mandate, four hours a cycle, may decide, access to data.
    private static boolean empowered(JsonNode person) {
        var checks = person.path("empowerment");
        var passed = (checks.path("mandate").asBoolean() ? 1 : 0)
                + (checks.path("hoursPerCycle").asInt() >= 4 ? 1 : 0)
                + (checks.path("mayDecide").asBoolean() ? 1 : 0)
                + (checks.path("dataAccess").asBoolean() ? 1 : 0);
        return passed >= 3;
    }

    private void steering(Comparison comparison) {
        var shown = sample.ofCycle("steering-engagement");
        var within = shown.path("withinDays").asInt();
        var decisions = sample.allOfCycle("steering-decisions");
        var taken = decisions.stream().filter(each -> each.has("takenOn")).toList();
        var inTime = taken.stream()
                .filter(each ->
                        !day(each, "takenOn").isAfter(day(each, "askedOn").plusDays(within)))
                .count();
        var late = decisions.stream()
                .filter(each -> !each.has("takenOn"))
                .filter(each -> day(each, "askedOn").plusDays(within).isBefore(LocalDate.now(ZoneOffset.UTC)))
                .count();
        comparison.same("decisions in time", inTime, shown.path("takenInTime").asLong());
        comparison.same("decisions due", taken.size() + late, shown.path("due").asLong());
        comparison.number("steering engagement", (double) inTime / (taken.size() + late), shown.path("share"));
    }

    private static LocalDate day(JsonNode decision, String property) {
        return LocalDate.parse(decision.path(property).asText());
    }

    private void influence(Comparison comparison) {
        var shown = sample.ofCycle("nominated-influence");
        var people = sample.allOfCycle("stakeholders").stream()
                .map(each -> each.path("username").asText())
                .toList();
        List<Set<Integer>> nominees =
                people.stream().map(each -> nominees(people, each)).toList();
        var shares = NominatedInfluence.shares(nominees, shown.path("damping").asDouble());
        var most = Arrays.stream(shares).max().orElseThrow();
        var ids = sample.byId(sample.allOfCycle("stakeholders"));
        for (var person : shown.path("influence")) {
            var username = ids.get(person.path("stakeholderId").asText())
                    .path("username")
                    .asText();
            var number = people.indexOf(username);
            comparison.number(username + ", share", shares[number], person.path("share"));
            comparison.number(username + ", influence", 100 * shares[number] / most, person.path("influence"));
            comparison.same(
                    username + ", named by",
                    nominees.stream().filter(each -> each.contains(number)).count(),
                    person.path("namedBy").asLong());
        }
    }

    private Set<Integer> nominees(List<String> people, String of) {
        return Sample.list(sample.file("nominations")).stream()
                .filter(each -> each.path("stakeholder").asText().equals(of))
                .flatMap(each -> Sample.texts(each.path("nominees")).stream())
                .map(people::indexOf)
                .collect(Collectors.toSet());
    }
}
