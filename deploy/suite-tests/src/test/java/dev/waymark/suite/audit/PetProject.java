package dev.waymark.suite.audit;

import java.util.List;
import java.util.stream.IntStream;

/// What stands among the top ranks of PER_HEAD only because of one group or one voter.
record PetProject(OrganisationalPain pain, int top) {

    /// The groups without which a pain point leaves the top.
    List<OrganisationalPain.Group> groupsBehind(int point) {
        return inTop(pain, point)
                ? pain.groups().stream()
                        .filter(group -> !inTop(pain.without(group), point))
                        .toList()
                : List.of();
    }

    boolean flagged(int point) {
        return inTop(pain, point) && (!groupsBehind(point).isEmpty() || leavesWithoutOneVoter(point));
    }

    private boolean leavesWithoutOneVoter(int point) {
        return pain.groups().stream()
                .anyMatch(group -> IntStream.range(0, group.ballots().size())
                        .anyMatch(ballot -> !inTop(pain.without(group, ballot), point)));
    }

    private boolean inTop(OrganisationalPain of, int point) {
        return Ranks.best(of.perHead())[point] <= top;
    }
}
