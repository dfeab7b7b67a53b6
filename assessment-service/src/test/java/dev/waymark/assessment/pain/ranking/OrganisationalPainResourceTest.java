package dev.waymark.assessment.pain.ranking;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a closed round says over HTTP; all votes are invented.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationalPainResourceTest {

    @Test
    void theExampleOfTheMethodComesOutOverHttp() {
        var vote = VotedRound.ofTheExample();
        var outcome = vote.outcome();
        assertThat(titles(outcome)).containsExactly("B", "C", "A", "D");
        expect(outcome, "literal.points", 866.7, 700.0, 900.0, 133.3);
        expect(outcome, "perHead.points", 225.9, 207.4, 100.0, 66.7);
        expect(outcome, "weighted.points", 225.9, 207.4, 100.0, 66.7);
        expect(outcome, "breadth", 2.93, 2.77, 1.0, 2.0);
        assertThat(outcome.getDouble("agreement.coefficient")).isEqualTo(0.4036, within(0.00005));
        assertThat(outcome.getDouble("agreement.chiSquare")).isEqualTo(15.74, within(0.005));
        assertThat(outcome.getDouble("agreement.pValue")).isEqualTo(0.0013, within(0.00005));
        assertThat(outcome.getList("groups.departments"))
                .isEqualTo(List.of(List.of("IT", "SALES"), List.of("SERVICE")));
        assertThat(outcome.getList("groups.ballots")).isEqualTo(List.of(4, 9));
        assertThat(outcome.getDouble("groups[1].agreement.coefficient")).isEqualTo(0.9309, within(0.00005));
        assertThat(outcome.getString("groups[0].reason")).contains("fewer than 4 ballots");
        assertThat(outcome.getList("painPoints.find { it.title == 'A' }.contributions.departments"))
                .isEqualTo(List.of(List.of("SERVICE")));
        assertThat(outcome.getInt("protection.colludingVoters")).isEqualTo(2);
        assertThat(outcome.getInt("eligible")).isEqualTo(13);
        assertThat(outcome.getList("secondOpinion.order", String.class))
                .containsExactlyElementsOf(vote.cycle.painPoints);
        assertThat(outcome.getDouble("secondOpinion.disagreements")).isEqualTo(14);
        assertThat(outcome.getBoolean("secondOpinion.proven")).isTrue();
        assertThat(outcome.getBoolean("secondOpinion.severalBest")).isFalse();
        assertThat(outcome.getList("secondOpinion.tiers")).hasSize(4);
        assertThat(outcome.getDouble("secondOpinion.reversedPairs")).isEqualTo(2);
        vote.cycle
                .lead
                .get(vote.cycle.path("/assessment-snapshot"))
                .then()
                .body("rankingRoundId", equalTo(outcome.getString("rankingRoundId")))
                .body("painPoints.find { it.title == 'B' }.rank", equalTo(1));
        vote.cycle
                .lead
                .get(vote.cycle.path("/organisational-pain"))
                .then()
                .statusCode(200)
                .body("rankingRoundId", equalTo(outcome.getString("rankingRoundId")));
        vote.cycle.lead.getAgain(vote.cycle.path("/organisational-pain")).then().statusCode(304);
    }

    @Test
    void theOutcomeIsAlsoAPictureOfGroups() {
        var vote = VotedRound.ofTheExample();
        vote.outcome();
        var picture = DrawnManners.pictureOf(vote.cycle.lead, vote.cycle.path("/organisational-pain"));
        assertThat(picture)
                .contains("<desc>13 of 13 people voted. “B” hurts most, with 225.9 points by the rule “per head”")
                .contains("<title>B, IT, SALES (4 ballots): 83.3 of 100 points a head</title>")
                .contains("<title>A, IT, SALES (4 ballots): no points, or not shown</title>")
                .doesNotContain(">IT<", ">SALES<");
    }

    @Test
    void theOutcomeIsAlsoAPictureOfRanksAndTheirIntervals() {
        var vote = VotedRound.ofTheExample();
        vote.outcome();
        var picture = DrawnManners.namedPictureOf(
                vote.cycle.lead, vote.cycle.path("/organisational-pain"), "organisational-pain", "rank-intervals");
        assertThat(picture)
                .contains("<desc>13 of 13 people voted. “B” ranks first; its rank is ")
                .contains("<title>D: rank 4; 4 in 95 % of the resamples</title>");
    }

    @Test
    void ofTooFewBallotsThePictureShowsTheirNumber() {
        var vote = new VotedRound("AB").voted("SERVICE", 2, "A B");
        vote.outcome();
        var picture = vote.cycle.lead.get(vote.cycle.path("/organisational-pain?format=svg"));
        picture.then().statusCode(200);
        assertThat(picture.asString()).contains("2 of 2 people voted. That is too few to show more.");
        assertThat(vote.cycle
                        .lead
                        .get(vote.cycle.path("/organisational-pain?format=svg&picture=rank-intervals"))
                        .asString())
                .contains("2 of 2 people voted. That is too few to show more.");
    }

    @Test
    void beforeARoundIsClosedThereIsNoCurrentPain() {
        var cycle = new SampleCycle();
        refused(cycle.lead.get(cycle.path("/organisational-pain")), 404, "not-found");
    }

    @Test
    void whereSeveralOrdersAreBestThatIsSaidAndWhatTheyDoNotOrderIsATier() {
        var opposed = new VotedRound("ABC")
                .voted("SERVICE", 4, "A B C")
                .voted("IT", 4, "C B A")
                .outcome();
        assertThat(opposed.getBoolean("secondOpinion.severalBest")).isTrue();
        assertThat(opposed.getList("secondOpinion.tiers")).hasSize(1);
        assertThat(opposed.getList("secondOpinion.tiers[0]")).hasSize(3);
        assertThat(opposed.getList("secondOpinion.components")).isEqualTo(List.of(3));
        assertThat(opposed.getList("painPoints.perHead.rank")).isEqualTo(List.of(1, 1, 1));

        var vote = new VotedRound("ABCD").voted("SERVICE", 4, "A B C D").voted("IT", 4, "A C B D");
        var middle = vote.outcome();
        assertThat(middle.getBoolean("secondOpinion.severalBest")).isTrue();
        assertThat(middle.getList("secondOpinion.tiers")).hasSize(3);
        assertThat(middle.getList("secondOpinion.tiers[0]")).isEqualTo(List.of(vote.painPoint("A")));
        assertThat(middle.getList("secondOpinion.tiers[1]", String.class))
                .containsExactlyInAnyOrder(vote.painPoint("B"), vote.painPoint("C"));
    }

    @Test
    void theExampleSaysWhatItWasCountedWithAndHowSureItIs() {
        var outcome = VotedRound.ofTheExample().outcome();
        assertThat(outcome.getString("settings.ruleForPriorities")).isEqualTo("PER_HEAD");
        assertThat(outcome.getInt("settings.top")).isEqualTo(5);
        assertThat(outcome.getInt("settings.resamples")).isEqualTo(1000);
        assertThat(outcome.getLong("settings.seed")).isEqualTo(20_270_101L);
        assertThat(outcome.getList("painPoints.findAll { it.ruleSensitive }.title", String.class))
                .containsExactly("A");
        assertThat(outcome.getInt("painPoints.find { it.title == 'D' }.rankIntervalLow"))
                .isEqualTo(4);
        assertThat(outcome.getInt("painPoints.find { it.title == 'D' }.rankIntervalHigh"))
                .isEqualTo(4);
        assertThat(outcome.getList("painPoints.petProject", Boolean.class)).containsOnly(false);
    }

    @Test
    void aWeightedDepartmentWeighsWhatTheRoundSays() {
        var vote = VotedRound.ofTheExample();
        var outcome = vote.outcome(weights(vote.department("SERVICE"), "3"));
        assertThat(titles(outcome)).containsExactly("B", "C", "A", "D");
        expect(outcome, "weighted.points", 344.4, 288.9, 300.0, 66.7);
        assertThat(outcome.getList("painPoints.weighted.rank", Integer.class)).containsExactly(1, 3, 2, 4);
        assertThat(outcome.getList("groups.weight", Double.class)).containsExactly(2.0, 3.0);
    }

    @Test
    void aWeightOfOneDepartmentIsAPartOfItsGroups() {
        var vote = VotedRound.ofTheExample();
        var outcome = vote.outcome(weights(vote.department("IT"), "2"));
        assertThat(outcome.getList("groups.weight", Double.class)).containsExactly(3.0, 1.0);
        expect(outcome, "weighted.points", 309.3, 290.7, 100.0, 100.0);
        expect(outcome, "literal.points", 866.7, 700.0, 900.0, 133.3);
    }

    @Test
    void weightsAreAtLeastZeroAndOfKnownDepartments() {
        var vote = new VotedRound("A").readyToRank();
        refused(vote.opening(weights(vote.department("IT"), "-1")), 400, "invalid-request");
        refused(vote.opening(weights(vote.department("IT"), "101")), 400, "invalid-request");
        refused(vote.opening(weights(UUID.randomUUID().toString(), "1")), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/departmentWeights"));
    }

    @Test
    void aPetProjectNamesTheDepartmentsOfTheGroupThatItRestsOn() {
        var outcome = pet(4);
        assertThat(outcome.getList("painPoints.findAll { it.petProject }.title", String.class))
                .containsExactly("G");
        assertThat(outcome.getList("painPoints.find { it.title == 'G' }.petProjectOf"))
                .isEqualTo(outcome.getList("groups.find { it.departments == ['SERVICE'] }.departmentIds"));
        assertThat(outcome.getList("painPoints.findAll { it.title != 'G' }.petProjectOf"))
                .containsOnly(List.of());
    }

    @Test
    void tiesShareTheirRanksAndTheUnrankedGetNothing() {
        var outcome = new VotedRound("ABCD").voted("IT", 4, "A BC").outcome();
        assertThat(titles(outcome)).containsExactly("A", "B", "C", "D");
        expect(outcome, "perHead.points", 100, 50, 50, 0);
        expect(outcome, "literal.points", 400, 200, 200, 0);
        assertThat(outcome.getList("painPoints.perHead.rank", Integer.class)).containsExactly(1, 2, 2, 4);
        assertThat(outcome.getList("painPoints.literal.rank", Integer.class)).containsExactly(1, 2, 2, 4);
        expect(outcome, "breadth", 1, 1, 1, 0);
    }

    @Test
    void theOnlyPainPointOfARoundGetsAllPoints() {
        var outcome = new VotedRound("A").voted("IT", 4, "A").outcome();
        expect(outcome, "perHead.points", 100);
        expect(outcome, "literal.points", 400);
        assertThat(outcome.getString("agreement.coefficient")).isNull();
        assertThat(outcome.getString("agreement.reason"))
                .isEqualTo("Agreement needs at least 2 ballots and 2 pain points; there are 4 and 1.");
    }

    @Test
    void theOnlyBallotOfADepartmentIsNotToldByAnyFigure() {
        var outcome = new VotedRound("ABCDE")
                .voted("SERVICE", 4, "A B C D E")
                .voted("IT", 3, "B A D C E")
                .voted("SALES", 1, "E C")
                .outcome();
        assertThat(outcome.getList("groups.departments"))
                .isEqualTo(List.of(List.of("IT", "SALES"), List.of("SERVICE")));
        assertThat(outcome.getList("painPoints.contributions.flatten().departments"))
                .isNotEmpty()
                .isSubsetOf(List.of("IT", "SALES"), List.of("SERVICE"));
    }

    @Test
    void threeBallotsAreOnlyCounted() {
        var vote = new VotedRound("AB").voted("IT", 3, "A B");
        vote.cycle.stakeholder("silent", vote.department("IT"), "STAKEHOLDER");
        var outcome = vote.outcome();
        assertThat(outcome.getInt("ballots")).isEqualTo(3);
        assertThat(outcome.getInt("eligible")).isEqualTo(4);
        assertThat(outcome.getList("painPoints")).isEmpty();
        assertThat(outcome.getList("groups")).isEmpty();
        assertThat(outcome.getString("agreement.coefficient")).isNull();
        assertThat(outcome.getList("secondOpinion.order")).isEmpty();
        assertThat(outcome.getString("protection.reason")).isEqualTo("3 ballots: figures are published of at least 4.");
        vote.cycle
                .lead
                .get(vote.cycle.path("/assessment-snapshot"))
                .then()
                .body("painPoints.points", equalTo(Arrays.asList(null, null)));
    }

    @Test
    void aRoundMayNameTheRuleOfItsOrderAndItsTop() {
        var vote = VotedRound.ofTheExample().readyToRank();
        var opening = vote.opening(", \"rule\": \"LITERAL\", \"top\": 2").then().statusCode(201);
        opening.body("rule", equalTo("LITERAL")).body("top", equalTo(2));
        var round = opening.extract().<String>path("id");
        vote.cycle
                .lead
                .get("/v1/ranking-rounds/" + round)
                .then()
                .body("rule", equalTo("LITERAL"))
                .body("top", equalTo(2));
        var outcome = vote.counted(round);
        assertThat(titles(outcome)).containsExactly("A", "B", "C", "D");
        assertThat(outcome.getList("painPoints.literal.rank", Integer.class)).containsExactly(1, 2, 3, 4);
        assertThat(outcome.getString("settings.ruleForPriorities")).isEqualTo("LITERAL");
        assertThat(outcome.getInt("settings.top")).isEqualTo(2);
        assertThat(outcome.getInt("settings.resamples")).isEqualTo(1000);
        var snapshot = vote.cycle
                .lead
                .get(vote.cycle.path("/assessment-snapshot"))
                .then()
                .body("rule", equalTo("LITERAL"))
                .extract()
                .jsonPath();
        assertThat(snapshot.getInt("painPoints.find { it.title == 'A' }.rank")).isEqualTo(1);
        assertThat(snapshot.getDouble("painPoints.find { it.title == 'A' }.points"))
                .isEqualTo(900);
    }

    @Test
    void aRoundThatNamesNoRuleShowsTheConfiguredOne() {
        var vote = new VotedRound("A").readyToRank();
        vote.opening("")
                .then()
                .statusCode(201)
                .body("rule", equalTo("PER_HEAD"))
                .body("top", equalTo(5));
        vote.cycle
                .lead
                .get(vote.cycle.path("/ranking-rounds"))
                .then()
                .body("items.rule", equalTo(List.of("PER_HEAD")))
                .body("items.top", equalTo(List.of(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"top\": 0", "\"top\": 301", "\"rule\": \"BORDA\""})
    void aRuleThatDoesNotExistAndATopOutOfBoundsAreRefused(String setting) {
        refused(new VotedRound("A").readyToRank().opening(", " + setting), 400, "invalid-request");
    }

    private static JsonPath pet(int supporters) {
        return new VotedRound("ABCDEFG")
                .voted("SERVICE", supporters, "G")
                .voted("IT", 4, "A B C D E F")
                .voted("SALES", 4, "A B C D E F")
                .outcome();
    }

    private static String weights(String department, String weight) {
        return ", \"departmentWeights\": {\"%s\": %s}".formatted(department, weight);
    }

    private static List<String> titles(JsonPath outcome) {
        return outcome.getList("painPoints.title", String.class);
    }

    /// Figures of the pain points in the order in which they are shown, to the digits that the method gives them with.
    private static void expect(JsonPath outcome, String figure, double... expected) {
        var shown = outcome.getList("painPoints." + figure, Double.class);
        var allowed = figure.equals("breadth") ? 0.005 : 0.05;
        assertThat(shown).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(shown.get(i)).isEqualTo(expected[i], within(allowed));
        }
    }
}
