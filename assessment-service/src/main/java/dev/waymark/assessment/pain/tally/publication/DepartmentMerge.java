package dev.waymark.assessment.pain.tally.publication;

import dev.waymark.assessment.pain.tally.publication.PublicationGroup.Together;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Merges departments until every group has enough ballots. One with enough is published alone. The others
/// merge with siblings of one parent, what is left of them with others of one kind, what is left then with each
/// other: the smallest first, and a group is done as soon as it has enough. A last remainder joins the smallest
/// group.
final class DepartmentMerge {

    private final int smallest;
    private final List<PublicationGroup> done = new ArrayList<>();
    private List<PublicationGroup> small = new ArrayList<>();

    private DepartmentMerge(int smallest) {
        this.smallest = smallest;
    }

    /// @param departments with at least one ballot each and together at least the smallest
    static List<PublicationGroup> of(List<VotingDepartment> departments, int smallest) {
        DepartmentMerge merge = new DepartmentMerge(smallest);
        departments.stream()
                .map(department -> new PublicationGroup(List.of(department), Together.ALONE))
                .forEach(merge::keep);
        merge.join(Together.PARENT, group -> common(group, VotingDepartment::parentId));
        merge.join(Together.KIND, group -> common(group, VotingDepartment::kind));
        merge.join(Together.REST, _ -> Together.REST);
        merge.joinRemainder();
        return merge.done;
    }

    private void keep(PublicationGroup group) {
        (group.ballots() < smallest ? small : done).add(group);
    }

    private void join(Together reason, Function<PublicationGroup, @Nullable Object> key) {
        List<PublicationGroup> before = small;
        small = new ArrayList<>();
        Map<Object, List<PublicationGroup>> alike = new LinkedHashMap<>();
        before.stream().sorted(PublicationGroup.SMALLEST_FIRST).forEach(group -> {
            Object common = key.apply(group);
            alike.computeIfAbsent(common == null ? group : common, _ -> new ArrayList<>())
                    .add(group);
        });
        alike.values().forEach(groups -> joinInTurn(groups, reason));
    }

    private void joinInTurn(List<PublicationGroup> smallestFirst, Together reason) {
        PublicationGroup open = smallestFirst.getFirst();
        for (PublicationGroup next : smallestFirst.subList(1, smallestFirst.size())) {
            if (open.ballots() >= smallest) {
                keep(open);
                open = next;
            } else {
                open = open.with(next, reason);
            }
        }
        keep(open);
    }

    private void joinRemainder() {
        for (PublicationGroup remainder : small) {
            PublicationGroup least = done.stream()
                    .min(PublicationGroup.SMALLEST_FIRST)
                    .orElseThrow(() -> new IllegalArgumentException("%d ballots cannot be published in groups of %d."
                            .formatted(remainder.ballots(), smallest)));
            done.remove(least);
            done.add(least.with(remainder, Together.REMAINDER));
        }
    }

    /// What all departments of a group have in common; null when they have not.
    private static <T> @Nullable Object common(
            PublicationGroup group, Function<VotingDepartment, @Nullable T> property) {
        T first = property.apply(group.departments().getFirst());
        boolean same =
                group.departments().stream().allMatch(department -> Objects.equals(first, property.apply(department)));
        return same ? first : null;
    }
}
