package dev.waymark.assessment.pain.tally;

import static dev.waymark.assessment.pain.tally.ExampleVote.A;
import static dev.waymark.assessment.pain.tally.ExampleVote.B;
import static dev.waymark.assessment.pain.tally.ExampleVote.C;
import static dev.waymark.assessment.pain.tally.ExampleVote.D;
import static dev.waymark.assessment.pain.tally.ExampleVote.IT;
import static dev.waymark.assessment.pain.tally.ExampleVote.PAIN_POINTS;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballot;
import static dev.waymark.assessment.pain.tally.ExampleVote.ballots;
import static dev.waymark.assessment.pain.tally.ExampleVote.service;
import static dev.waymark.assessment.pain.tally.ExampleVote.tied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KendallsWTest {

    @Test
    void thePublishedAnxietyRatingsAreReproduced() throws IOException {
        JsonNode oracle = oracle("irr_anxiety");
        List<UUID> items = new ArrayList<>();
        for (int item = 0; item < oracle.get("n").asInt(); item++) {
            items.add(ExampleVote.id("item " + item));
        }
        List<CastBallot> raters = new ArrayList<>();
        for (JsonNode ratings : oracle.get("ratings")) {
            raters.add(tied("rater " + raters.size(), IT, tiers(items, ratings)));
        }
        KendallsW agreement = measured(items, raters);
        assertThat(agreement.ballots()).isEqualTo(oracle.get("m").asInt());
        assertThat(agreement.sumOfSquares()).isCloseTo(oracle.get("S").asDouble(), within(1e-9));
        assertThat(agreement.tieCorrection()).isEqualTo(oracle.get("T").asLong());
        assertThat(agreement.coefficient()).isCloseTo(oracle.get("W").asDouble(), within(1e-9));
        assertThat(agreement.chiSquare()).isCloseTo(oracle.get("chi2").asDouble(), within(1e-9));
        assertThat(agreement.degreesOfFreedom()).isEqualTo(oracle.get("df").asInt());
        assertThat(agreement.pValue()).isCloseTo(oracle.get("p_chi2").asDouble(), within(1e-9));
    }

    @Test
    void theExampleAgreesAsPublished() {
        KendallsW overall = measured(PAIN_POINTS, ballots());
        assertThat(overall.coefficient()).isCloseTo(0.4036, within(0.00005));
        assertThat(overall.sumOfSquares()).isEqualTo(341);
        assertThat(overall.chiSquare()).isCloseTo(15.74, within(0.005));
        assertThat(overall.pValue()).isCloseTo(0.0013, within(0.00005));
        assertThat(measured(PAIN_POINTS, service()).coefficient()).isCloseTo(0.9309, within(0.00005));
    }

    @Test
    void theExamplesServiceDepartmentCanBeCheckedByHand() {
        KendallsW agreement = measured(PAIN_POINTS, service());
        assertThat(agreement.sumOfSquares()).isEqualTo(377);
        assertThat(agreement.tieCorrection()).isZero();
        assertThat(agreement.chiSquare()).isCloseTo(9 * 3 * 12 * 377.0 / (81 * 60), within(1e-12));
    }

    @Test
    void equalBallotsAgreeWhollyEvenWithTies() {
        List<List<UUID>> tiers = List.of(List.of(A), List.of(B, C));
        KendallsW agreement = measured(PAIN_POINTS, List.of(tied("1", IT, tiers), tied("2", IT, tiers)));
        assertThat(agreement.coefficient()).isEqualTo(1);
    }

    @Test
    void oppositeBallotsDoNotAgree() {
        KendallsW agreement = measured(PAIN_POINTS, List.of(ballot("1", IT, A, B, C, D), ballot("2", IT, D, C, B, A)));
        assertThat(agreement.coefficient()).isZero();
        assertThat(agreement.pValue()).isEqualTo(1);
    }

    @Test
    void theUnrankedShareTheLastRanks() {
        CastBallot other = ballot("other", IT, B, A, D, C);
        List<CastBallot> unranked = List.of(tied("1", IT, List.of(List.of(A))), other);
        List<CastBallot> lastTier = List.of(tied("1", IT, List.of(List.of(A), List.of(B, C, D))), other);
        assertThat(measured(PAIN_POINTS, unranked)).isEqualTo(measured(PAIN_POINTS, lastTier));
    }

    @Test
    void aBallotThatRanksNothingTiesEverything() {
        KendallsW agreement = measured(PAIN_POINTS, List.of(tied("1", IT, List.of()), ballot("2", IT, A, B, C, D)));
        assertThat(agreement.tieCorrection()).isEqualTo(60);
        assertThat(agreement.coefficient()).isCloseTo(12 * 5.0 / (4 * 60 - 2 * 60), within(1e-12));
    }

    @Test
    void oneBallotHasNobodyToAgreeWith() {
        assertThat(agreement(PAIN_POINTS, List.of(ballot("1", IT, A, B))))
                .isEqualTo(new Agreement.Undefined(
                        "Agreement needs at least 2 ballots and 2 pain points; there are 1 and 4."));
    }

    @Test
    void onePainPointLeavesNothingToAgreeOn() {
        assertThat(agreement(List.of(A), List.of(ballot("1", IT, A), ballot("2", IT, A))))
                .isInstanceOf(Agreement.Undefined.class);
    }

    @Test
    void whoTiesEverythingPrefersNothing() {
        List<CastBallot> ballots = List.of(tied("1", IT, List.of(PAIN_POINTS)), tied("2", IT, List.of()));
        assertThat(agreement(PAIN_POINTS, ballots))
                .isEqualTo(new Agreement.Undefined(
                        "All 2 ballots tie all pain points: none prefers anything to anything."));
    }

    private static KendallsW measured(List<UUID> painPoints, List<CastBallot> ballots) {
        return (KendallsW) agreement(painPoints, ballots);
    }

    private static Agreement agreement(List<UUID> painPoints, List<CastBallot> ballots) {
        return KendallsW.of(CountedBallots.of(painPoints, ballots, Map.of()).ballots(), painPoints.size());
    }

    private static List<List<UUID>> tiers(List<UUID> items, JsonNode ratings) {
        Map<Integer, List<UUID>> byRating = new TreeMap<>();
        for (int item = 0; item < items.size(); item++) {
            byRating.computeIfAbsent(ratings.get(item).asInt(), _ -> new ArrayList<>())
                    .add(items.get(item));
        }
        return List.copyOf(byRating.values());
    }

    private static JsonNode oracle(String name) throws IOException {
        try (InputStream json = KendallsWTest.class.getResourceAsStream("/oracles/ranking_oracles.json")) {
            return new ObjectMapper().readTree(json).get(name);
        }
    }
}
