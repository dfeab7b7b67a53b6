package dev.waymark.assessment.pain.tally.publication;

import dev.waymark.assessment.pain.tally.publication.PublicationGroup.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The groups over which everything published of a round is computed, so that nobody can derive a single
/// ballot from it by any combination of its numbers: they are functions of sums over at least `smallest` ballots.
///
/// **One round.** Departments are merged until each group holds enough ballots ({@link DepartmentMerge}).
///
/// **Rounds of one cycle.** Who voted in both may have voted the same twice, so the sums of both rounds may be
/// subtracted from each other, and the larger minimum of the two holds. Groups merge further until no
/// combination of the sums of this round and of one earlier round tells about fewer people ({@link SmallCuts}).
/// Where even all ballots together do, because nearly the same people voted, all ballots are published as one
/// group, and `exposed` names the round.
///
/// Two people of a group of 4 who lay their ballots side by side know the sum of the other two and nothing of either:
/// the groups protect against `smallest − 2`.
///
/// Example, smallest 4: Service 9 ballots, IT 2, Sales 2 → Service; IT + Sales.
///
/// @param smallest how many ballots a group holds at least, 3..10
/// @param groups by their codes; none where all ballots together are too few
/// @param exposed the earlier rounds from which fewer than `smallest` people differ, whatever the groups
public record PublicationGroups(int smallest, List<PublicationGroup> groups, List<String> exposed) {

    /// What the smallest group may be set to.
    public static final int LEAST = 3;

    public static final int MOST = 10;

    public PublicationGroups {
        if (smallest < LEAST || smallest > MOST) {
            throw new IllegalArgumentException(
                    "The smallest group is %d, but must be %d..%d ballots.".formatted(smallest, LEAST, MOST));
        }
        groups = groups.stream().sorted(PublicationGroup.BY_CODE).toList();
        exposed = List.copyOf(exposed);
    }

    /// @param departments in any order; those without a ballot take no part
    /// @param earlier what was published of earlier rounds of the cycle
    public static PublicationGroups of(
            List<VotingDepartment> departments, List<EarlierPublication> earlier, int smallest) {
        List<VotingDepartment> voting = departments.stream()
                .filter(department -> !department.voters().isEmpty())
                .toList();
        if (voting.stream().mapToInt(each -> each.voters().size()).sum() < smallest) {
            return new PublicationGroups(smallest, List.of(), List.of());
        }
        PublicationGroup all = new PublicationGroup(voting, Together.ALL);
        List<String> exposed = earlier.stream()
                .filter(each -> together(List.of(all), each, smallest).isEmpty())
                .map(EarlierPublication::round)
                .toList();
        return exposed.isEmpty()
                ? new PublicationGroups(
                        smallest, settled(DepartmentMerge.of(voting, smallest), earlier, smallest), exposed)
                : new PublicationGroups(smallest, List.of(all), exposed);
    }

    /// How many people may lay their own ballots side by side and still not tell another's; 0 where an earlier
    /// round of nearly the same people was published besides this one.
    public int protectsAgainst() {
        return exposed.isEmpty() ? smallest - 2 : 0;
    }

    private static List<PublicationGroup> settled(
            List<PublicationGroup> groups, List<EarlierPublication> earlier, int smallest) {
        List<PublicationGroup> current = groups;
        int before;
        do {
            before = current.size();
            for (EarlierPublication each : earlier) {
                current = merged(current, together(current, each, smallest).orElseThrow());
            }
        } while (current.size() < before);
        return current;
    }

    private static Optional<List<Set<Integer>>> together(
            List<PublicationGroup> groups, EarlierPublication earlier, int smallest) {
        List<Set<UUID>> voters = groups.stream().map(PublicationGroup::voters).toList();
        return SmallCuts.together(voters, earlier, Math.max(smallest, earlier.smallestGroup()));
    }

    private static List<PublicationGroup> merged(List<PublicationGroup> groups, List<Set<Integer>> together) {
        List<PublicationGroup> merged = new ArrayList<>();
        for (Set<Integer> some : together) {
            merged.add(some.stream()
                    .sorted()
                    .map(groups::get)
                    .reduce((one, other) -> one.with(other, Together.EARLIER_ROUND))
                    .orElseThrow());
        }
        return merged;
    }
}
