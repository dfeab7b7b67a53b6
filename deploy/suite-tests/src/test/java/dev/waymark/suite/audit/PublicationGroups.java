package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Departments merged until every group holds enough ballots: one with enough stands alone; the others merge with those
/// of
/// their kind, smallest first; a remainder that is too small joins the smallest group. (No department of the sample has
/// a parent.)
final class PublicationGroups {

    private final int atLeast;
    private final List<List<Department>> groups = new ArrayList<>();

    record Department(String code, String kind, int ballots) {}

    private PublicationGroups(int atLeast) {
        this.atLeast = atLeast;
    }

    /// The codes of each group's departments.
    static List<List<String>> of(List<Department> departments, int atLeast) {
        var merging = new PublicationGroups(atLeast);
        merging.merge(departments.stream()
                .filter(department -> department.ballots() > 0)
                .sorted(Comparator.comparingInt(Department::ballots).thenComparing(Department::code))
                .toList());
        return merging.groups.stream()
                .map(group -> group.stream().map(Department::code).sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void merge(List<Department> departments) {
        departments.stream()
                .filter(department -> department.ballots() >= atLeast)
                .forEach(department -> groups.add(new ArrayList<>(List.of(department))));
        Map<String, List<Department>> byKind = departments.stream()
                .filter(department -> department.ballots() < atLeast)
                .collect(Collectors.groupingBy(Department::kind, TreeMap::new, Collectors.toList()));
        var remainder = new ArrayList<Department>();
        byKind.values().forEach(kind -> remainder.addAll(collect(kind)));
        var last = collect(remainder);
        if (!last.isEmpty()) {
            groups.stream()
                    .min(Comparator.comparingInt(PublicationGroups::ballots))
                    .orElseThrow()
                    .addAll(last);
        }
    }

    /// Makes groups as long as the ballots suffice, and answers those that are left.
    private List<Department> collect(List<Department> departments) {
        var group = new ArrayList<Department>();
        for (var department : departments) {
            group.add(department);
            if (ballots(group) >= atLeast) {
                groups.add(new ArrayList<>(group));
                group.clear();
            }
        }
        return group;
    }

    private static int ballots(List<Department> group) {
        return group.stream().mapToInt(Department::ballots).sum();
    }
}
