package dev.waymark.assessment.pain.tally.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.pain.tally.publication.PublicationGroup.Together;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Invented departments.
class PublicationGroupsTest {

    @Test
    void theExampleOfTheMethodHasTwoGroups() {
        var groups = groups(service("SERVICE", null, 1, 9), it("IT", null, 10, 11), business("SALES", null, 20, 21));
        assertThat(codes(groups)).containsExactly("IT + SALES", "SERVICE");
        assertThat(groups.groups()).extracting(PublicationGroup::reason).containsExactly(Together.REST, Together.ALONE);
        assertThat(groups.protectsAgainst()).isEqualTo(2);
    }

    @Test
    void siblingsOfOneParentStandTogetherBeforeThoseOfOneKind() {
        var groups =
                groups(service("A", "p", 1, 2), it("B", "p", 3, 4), service("C", null, 5, 6), service("D", "q", 7, 8));
        assertThat(codes(groups)).containsExactly("A + B", "C + D");
        assertThat(groups.groups())
                .extracting(PublicationGroup::reason)
                .containsExactly(Together.PARENT, Together.KIND);
        assertThat(groups.groups().getLast().explained(4))
                .isEqualTo("Each has fewer than 4 ballots; they are departments of kind SERVICE.");
    }

    @Test
    void theSmallestStandTogetherFirstAndNoMoreThanNeeded() {
        var groups = groups(
                service("A", "p", 1, 3),
                service("B", "p", 4, 4),
                service("C", "p", 5, 7),
                service("D", "p", 8, 8),
                service("E", "p", 9, 10));
        assertThat(codes(groups)).containsExactly("A + C", "B + D + E");
    }

    @Test
    void whatIsLeftOfOneParentGoesOnToItsKind() {
        var groups = groups(
                it("A", "p", 1, 3), it("B", "p", 4, 6), it("C", "p", 7, 7), it("D", null, 8, 8), it("E", "q", 9, 10));
        assertThat(codes(groups)).containsExactly("A + C", "B + D + E");
    }

    @Test
    void aLastRemainderJoinsTheSmallestGroup() {
        var groups = groups(service("A", null, 1, 9), it("B", null, 10, 14), business("C", null, 20, 20));
        assertThat(codes(groups)).containsExactly("A", "B + C");
        assertThat(groups.groups().getLast().reason()).isEqualTo(Together.REMAINDER);
    }

    @Test
    void fewerBallotsThanAGroupNeedsHaveNone() {
        assertThat(groups(service("A", null, 1, 2), it("B", null, 3, 3)).groups())
                .isEmpty();
        assertThat(groups().groups()).isEmpty();
        assertThat(groups(
                                service("A", null, 1, 4),
                                new VotingDepartment(id("B"), "B", DepartmentKind.IT, null, Set.of()))
                        .groups())
                .hasSize(1);
    }

    @Test
    void theSmallestGroupMayBeSetFromThreeToTen() {
        var twelve = List.of(service("A", null, 1, 3), it("B", null, 4, 12));
        assertThat(codes(PublicationGroups.of(twelve, List.of(), 3))).containsExactly("A", "B");
        assertThat(codes(PublicationGroups.of(twelve, List.of(), 10))).containsExactly("A + B");
        for (int smallest : new int[] {2, 11}) {
            assertThatThrownBy(() -> PublicationGroups.of(twelve, List.of(), smallest))
                    .hasMessageContaining("must be 3..10");
        }
    }

    @Test
    void theSamePeopleHaveTheSameGroupsAgain() {
        var departments = List.of(service("A", null, 1, 9), it("B", null, 10, 14));
        assertThat(codes(after(departments, departments))).containsExactly("A", "B");
    }

    @Test
    void aGroupThatOneVoterLeftForAnotherStandsTogetherWithThatOne() {
        var groups = after(
                List.of(it("IT", null, 1, 5), business("SALES", null, 6, 9), service("SERVICE", null, 20, 29)),
                List.of(it("IT", null, 1, 4), business("SALES", null, 5, 9), service("SERVICE", null, 20, 29)));
        assertThat(codes(groups)).containsExactly("IT + SALES", "SERVICE");
        assertThat(groups.groups().getFirst().reason()).isEqualTo(Together.EARLIER_ROUND);
        assertThat(groups.exposed()).isEmpty();
    }

    /// The sums of two new groups less those of two old ones would be the newcomers', though each group changed by 2.
    @Test
    void groupsAreAlsoComparedTogether() {
        var groups = after(
                List.of(it("IT", null, 1, 6), business("SALES", null, 11, 16), service("SERVICE", null, 20, 29)),
                List.of(
                        it("IT", null, 1, 4, 11, 12),
                        business("SALES", null, 5, 6, 13, 15),
                        service("SERVICE", null, 16, 16, 20, 29)));
        assertThat(codes(groups)).containsExactly("IT + SALES + SERVICE");
    }

    @Test
    void whereTheWholePanelChangedByOneAllStandTogetherAndItIsSaid() {
        var groups = after(
                List.of(service("A", null, 1, 9), it("B", null, 10, 14)),
                List.of(service("A", null, 1, 9), it("B", null, 10, 15)));
        assertThat(codes(groups)).containsExactly("A + B");
        assertThat(groups.exposed()).containsExactly("First");
        assertThat(groups.protectsAgainst()).isZero();
    }

    @Test
    void fourNewVotersAreEnoughToHideEachOther() {
        var groups = after(
                List.of(service("A", null, 1, 9), it("B", null, 10, 14)),
                List.of(service("A", null, 1, 9), it("B", null, 10, 18)));
        assertThat(codes(groups)).containsExactly("A", "B");
    }

    @Test
    void aRoundOfTooFewBallotsTellsNothingThatALaterOneCouldBeComparedWith() {
        var groups = after(List.of(it("IT", null, 1, 3)), List.of(it("IT", null, 1, 4)));
        assertThat(codes(groups)).containsExactly("IT");
        assertThat(groups.exposed()).isEmpty();
    }

    @Test
    void theLargerPromiseOfTwoRoundsHolds() {
        var before = List.of(service("A", null, 1, 9), it("B", null, 10, 19));
        var five = new EarlierPublication("First", 5, List.of(voters(1, 9), voters(10, 19)));
        var now = List.of(service("A", null, 1, 9), it("B", null, 10, 23));
        assertThat(PublicationGroups.of(now, List.of(five), 4).exposed()).containsExactly("First");
        assertThat(after(before, now).exposed()).isEmpty();
    }

    static PublicationGroups after(List<VotingDepartment> before, List<VotingDepartment> now) {
        var first = PublicationGroups.of(before, List.of(), 4);
        return PublicationGroups.of(now, List.of(published("First", first)), 4);
    }

    static EarlierPublication published(String title, PublicationGroups groups) {
        return new EarlierPublication(
                title,
                groups.smallest(),
                groups.groups().stream().map(PublicationGroup::voters).toList());
    }

    private static PublicationGroups groups(VotingDepartment... departments) {
        return PublicationGroups.of(List.of(departments), List.of(), 4);
    }

    private static List<String> codes(PublicationGroups groups) {
        return groups.groups().stream().map(PublicationGroup::codes).toList();
    }

    private static VotingDepartment service(String code, @Nullable String parent, int... fromTo) {
        return department(code, DepartmentKind.SERVICE, parent, fromTo);
    }

    private static VotingDepartment it(String code, @Nullable String parent, int... fromTo) {
        return department(code, DepartmentKind.IT, parent, fromTo);
    }

    private static VotingDepartment business(String code, @Nullable String parent, int... fromTo) {
        return department(code, DepartmentKind.BUSINESS, parent, fromTo);
    }

    private static VotingDepartment department(
            String code, DepartmentKind kind, @Nullable String parent, int... fromTo) {
        var voters = new HashSet<UUID>();
        for (int i = 0; i < fromTo.length; i += 2) {
            voters.addAll(voters(fromTo[i], fromTo[i + 1]));
        }
        return new VotingDepartment(id(code), code, kind, parent == null ? null : id(parent), voters);
    }

    private static Set<UUID> voters(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new UUID(0, number))
                .collect(Collectors.toSet());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
