package dev.waymark.assessment.pain.outcome;

import dev.waymark.assessment.pain.tally.BallotPoints;
import dev.waymark.assessment.pain.tally.CompetitionRanks;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.CountedGroup;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The pet-project test: the order is made again without each group and without each voter; a pain point that
/// leaves the top k for one of these is flagged.
///
/// Among the top are the pain points of competition rank k or better that have any points at all; a round of k pain
/// points or fewer has all of them among the top, so none is flagged. A voter who is left out is not counted in n_g
/// either; a group of one voter goes with its voter. The only group and the only voter of a round are not left out,
/// since nothing would remain to compare with.
final class PetProjects {

    private final RankingRule rule;
    private final int top;
    private final boolean[] amongTop;
    private final boolean[] flagged;
    private final List<List<UUID>> departments;

    private PetProjects(CountedBallots ballots, RankingSettings settings) {
        this.rule = settings.ruleForPriorities();
        this.top = settings.top();
        this.amongTop = amongTop(ballots.units(rule));
        this.flagged = new boolean[amongTop.length];
        this.departments = Stream.generate(() -> (List<UUID>) new ArrayList<UUID>())
                .limit(amongTop.length)
                .toList();
    }

    /// One verdict per pain point, in the order of the round, by the rule for priorities.
    static List<PetProject> of(CountedBallots ballots, RankingSettings settings) {
        PetProjects test = new PetProjects(ballots, settings);
        for (int index = 0; index < ballots.groups().size(); index++) {
            CountedGroup group = ballots.groups().get(index);
            double[] rest = ballots.unitsWithout(index, test.rule);
            if (ballots.groups().size() > 1) {
                test.leaveOutGroup(group, rest);
            }
            if (group.ballotCount() > 1) {
                test.leaveOutEachVoter(group, rest);
            }
        }
        return IntStream.range(0, test.flagged.length)
                .mapToObj(painPoint -> new PetProject(test.flagged[painPoint], test.departments.get(painPoint)))
                .toList();
    }

    private void leaveOutGroup(CountedGroup group, double[] rest) {
        boolean[] still = amongTop(rest);
        for (int painPoint = 0; painPoint < still.length; painPoint++) {
            if (amongTop[painPoint] && !still[painPoint]) {
                flagged[painPoint] = true;
                departments.get(painPoint).addAll(group.departmentIds());
            }
        }
    }

    private void leaveOutEachVoter(CountedGroup group, double[] rest) {
        double factor = group.factorWithoutOne(rule);
        for (BallotPoints ballot : group.ballots()) {
            long[] units = group.units();
            ballot.addTo(units, -1);
            double[] sums = rest.clone();
            CountedBallots.addScaled(sums, units, factor);
            boolean[] still = amongTop(sums);
            for (int painPoint = 0; painPoint < still.length; painPoint++) {
                flagged[painPoint] |= amongTop[painPoint] && !still[painPoint];
            }
        }
    }

    private boolean[] amongTop(double[] sums) {
        int[] ranks = CompetitionRanks.of(sums);
        boolean[] among = new boolean[sums.length];
        for (int painPoint = 0; painPoint < sums.length; painPoint++) {
            among[painPoint] = ranks[painPoint] <= top && (sums[painPoint] > 0 || sums.length <= top);
        }
        return among;
    }
}
