package dev.waymark.assessment.pain.tally.publication;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Departments whose ballots are published together, and why these.
///
/// @param departments in the order of their codes, at least one
public record PublicationGroup(List<VotingDepartment> departments, Together reason) {

    /// Why departments are published together.
    public enum Together {
        /// One department with enough ballots.
        ALONE,
        /// Departments of one parent.
        PARENT,
        /// Departments of one kind.
        KIND,
        /// What neither a parent nor a kind brought together.
        REST,
        /// A rest of too few ballots joined the smallest group.
        REMAINDER,
        /// Apart they would tell who voted otherwise than in an earlier round.
        EARLIER_ROUND,
        /// All ballots of the round.
        ALL
    }

    /// Fewest ballots first; the code decides between equal numbers.
    static final Comparator<PublicationGroup> SMALLEST_FIRST = Comparator.comparingInt(PublicationGroup::ballots)
            .thenComparing(group -> group.departments().getFirst().code())
            .thenComparing(group -> group.departments().getFirst().id());

    static final Comparator<PublicationGroup> BY_CODE = Comparator.comparing(
                    (PublicationGroup group) -> group.departments().getFirst().code())
            .thenComparing(group -> group.departments().getFirst().id());

    public PublicationGroup {
        departments = departments.stream()
                .sorted(Comparator.comparing(VotingDepartment::code).thenComparing(VotingDepartment::id))
                .toList();
    }

    PublicationGroup with(PublicationGroup other, Together reason) {
        return new PublicationGroup(
                Stream.concat(departments.stream(), other.departments.stream()).toList(), reason);
    }

    public int ballots() {
        return departments.stream()
                .mapToInt(department -> department.voters().size())
                .sum();
    }

    public List<UUID> departmentIds() {
        return departments.stream().map(VotingDepartment::id).toList();
    }

    public Set<UUID> voters() {
        Set<UUID> voters = new HashSet<>();
        departments.forEach(department -> voters.addAll(department.voters()));
        return voters;
    }

    /// The reason in words.
    ///
    /// @param smallest how many ballots a group needs
    public String explained(int smallest) {
        return switch (reason) {
            case ALONE -> "It has at least %d ballots and is published alone.".formatted(smallest);
            case PARENT -> "Each has fewer than %d ballots; they are departments of one parent.".formatted(smallest);
            case KIND ->
                "Each has fewer than %d ballots; they are departments of kind %s."
                        .formatted(smallest, departments.getFirst().kind());
            case REST ->
                "They have fewer than %d ballots each, and no others of their parent or kind that are enough together."
                        .formatted(smallest);
            case REMAINDER ->
                "Some have fewer than %d ballots and no other department is left to be published with, so they joined the smallest group."
                        .formatted(smallest);
            case EARLIER_ROUND ->
                "Published apart they would reveal the sums of fewer than %d ballots: of people who voted in this round or in an earlier one only, or who changed departments."
                        .formatted(smallest);
            case ALL -> "All ballots of the round.";
        };
    }

    String codes() {
        return departments.stream().map(VotingDepartment::code).collect(Collectors.joining(" + "));
    }
}
