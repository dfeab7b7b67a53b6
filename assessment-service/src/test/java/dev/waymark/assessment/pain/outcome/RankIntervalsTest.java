package dev.waymark.assessment.pain.outcome;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.C;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.pain.tally.ExampleVote.SERVICE;
import static dev.waymark.assessment.pain.tally.ExampleVote.alike;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballots;
import static dev.waymark.assessment.pain.tally.ExampleVote.together;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.pain.tally.CastBallot;
import dev.waymark.assessment.pain.tally.CountedBallots;
import dev.waymark.assessment.pain.tally.ExampleVote;
import dev.waymark.assessment.pain.tally.RankingRule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {

    private static final List<UUID> TWO = List.of(A, B);

    @Test
    void unanimityLeavesNoDoubt() {
        assertThat(intervals(List.of(A, B, C), alike("x", 5, IT, B, A, C), ExampleVote.SETTINGS))
                .containsExactly(new RankInterval(2, 2), new RankInterval(1, 1), new RankInterval(3, 3));
    }

    @Test
    void anEvenSplitLeavesTheOrderOpen() {
        List<CastBallot> split = together(alike("x", 5, IT, A, B), alike("y", 5, IT, B, A));
        assertThat(intervals(TWO, split, ExampleVote.SETTINGS)).containsOnly(new RankInterval(1, 2));
    }

    /// 7 of 10 for A: it loses its first rank when at most 4 of 10 draws are for A, with chance 0.047.
    @Test
    void aChanceAboveTheMarginWidensTheInterval() {
        List<CastBallot> seven = together(alike("x", 7, IT, A, B), alike("y", 3, IT, B, A));
        assertThat(intervals(TWO, seven, ExampleVote.SETTINGS).getFirst()).isEqualTo(new RankInterval(1, 2));
    }

    /// 9 of 10 for A: at most 4 of 10 draws for A have chance 0.00015.
    @Test
    void aChanceBelowTheMarginDoesNot() {
        List<CastBallot> nine = together(alike("x", 9, IT, A, B), alike("y", 1, IT, B, A));
        assertThat(intervals(TWO, nine, ExampleVote.SETTINGS))
                .containsExactly(new RankInterval(1, 1), new RankInterval(2, 2));
    }

    @Test
    void resamplingStaysWithinDepartments() {
        List<CastBallot> steady = together(alike("x", 1, IT, A, B), alike("y", 6, SERVICE, B, A));
        assertThat(intervals(TWO, steady, ExampleVote.SETTINGS)).containsOnly(new RankInterval(1, 1));
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        RankingSettings few = new RankingSettings(RankingRule.PER_HEAD, 5, 3, 11);
        assertThat(intervals(PAIN_POINTS, ballots(), few)).isEqualTo(intervals(PAIN_POINTS, ballots(), few));
    }

    @Test
    void anotherSeedDrawsOtherBallots() {
        List<CastBallot> split = together(alike("x", 6, IT, A, B), alike("y", 5, IT, B, A));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> intervals(TWO, split, new RankingSettings(RankingRule.LITERAL, 5, 1, seed)))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void theRuleForPrioritiesIsTheOneThatIsResampled() {
        List<CastBallot> uneven = together(alike("x", 2, IT, A, B), alike("y", 9, SERVICE, B, A));
        RankingSettings literal = new RankingSettings(RankingRule.LITERAL, 5, 100, 1);
        assertThat(intervals(TWO, uneven, literal)).containsExactly(new RankInterval(2, 2), new RankInterval(1, 1));
    }

    private static List<RankInterval> intervals(
            List<UUID> painPoints, List<CastBallot> ballots, RankingSettings settings) {
        return RankIntervals.of(CountedBallots.of(painPoints, ballots, Map.of()), settings);
    }
}
