package dev.waymark.assessment.pain.tally;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.tied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CastBallotTest {

    @Test
    void anEmptyTierIsRefused() {
        assertThatThrownBy(() -> tied("x", IT, List.of(List.of(A), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Tier 2 is empty. Maybe leave it out.");
    }

    @Test
    void aPainPointStandsOnABallotOnce() {
        assertThatThrownBy(() -> tied("x", IT, List.of(List.of(A, B), List.of(A))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pain point %s is listed twice, the second time in tier 2.", A);
    }

    @Test
    void aPainPointStandsInATierOnce() {
        assertThatThrownBy(() -> tied("x", IT, List.of(List.of(B, B)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBallotMayRankNothing() {
        assertThat(tied("x", IT, List.of()).tiers()).isEmpty();
    }

    @Test
    void laterChangesToTheCallersListsDoNotReachTheBallot() {
        List<UUID> tier = new ArrayList<>(List.of(A));
        List<List<UUID>> tiers = new ArrayList<>(List.of(tier));
        CastBallot ballot = tied("x", IT, tiers);
        tier.add(B);
        tiers.clear();
        assertThat(ballot.tiers()).containsExactly(List.of(A));
    }
}
