package dev.waymark.roadmap.prioritising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.roadmap.prioritising.order.RankRobustness.Acceptability;
import dev.waymark.roadmap.prioritising.order.RankRobustness.Alternative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankRobustnessTest {

    /// About four standard errors of a share near one half with 10 000 draws.
    private static final double ERROR = 0.02;

    private static JsonNode oracle(String name) throws IOException {
        try (var file = RankRobustnessTest.class.getResourceAsStream("/oracles/prioritisation_oracles.json")) {
            return new ObjectMapper().readTree(file).get(name);
        }
    }

    private static List<Alternative> alternatives(JsonNode oracle) {
        var alternatives = new ArrayList<Alternative>();
        oracle.get("alternatives").properties().forEach(entry -> {
            var scores = new ArrayList<Double>();
            entry.getValue().forEach(score -> scores.add(score.asDouble()));
            alternatives.add(new Alternative(entry.getKey(), List.of(scores), 1));
        });
        return alternatives;
    }

    @Test
    void twoCriteriaMeetTheExactAcceptabilities() throws IOException {
        var oracle = oracle("smaa_exact_2criteria");
        var result = RankRobustness.of(ChosenFormula.DEFAULT, alternatives(oracle), RankRobustness.DEFAULT_DRAWS, 42);
        for (var acceptability : result.alternatives()) {
            var exact = oracle.get("rank_acceptability").get(acceptability.id());
            for (var rank = 0; rank < exact.size(); rank++) {
                assertThat(acceptability.shares().get(rank))
                        .isCloseTo(exact.get(rank).asDouble(), within(ERROR));
            }
        }
    }

    @Test
    void threeSymmetricAlternativesTakeEveryRankAlike() throws IOException {
        var oracle = oracle("smaa_symmetry_3criteria");
        var each = oracle.get("each_rank").asDouble();
        assertThat(RankRobustness.of(ChosenFormula.DEFAULT, alternatives(oracle), RankRobustness.DEFAULT_DRAWS, 42)
                        .alternatives())
                .allSatisfy(acceptability -> assertThat(acceptability.shares())
                        .allSatisfy(share -> assertThat(share).isCloseTo(each, within(ERROR))));
    }

    @Test
    void theSameSeedGivesTheSameAnswer() throws IOException {
        var alternatives = alternatives(oracle("smaa_exact_2criteria"));
        assertThat(RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 1))
                .isEqualTo(RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 1));
        assertThat(RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 1))
                .isNotEqualTo(RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 2));
    }

    @Test
    void whatIsBetterInEverythingIsAlwaysFirstAndSharesSumToOne() {
        var result = RankRobustness.of(
                ChosenFormula.DEFAULT,
                List.of(
                        new Alternative("low", List.of(List.of(10.0, 20.0), List.of(5.0)), 1),
                        new Alternative("high", List.of(List.of(90.0, 80.0), List.of(50.0)), 1)),
                200,
                3);
        assertThat(result.alternatives())
                .containsExactly(
                        new Acceptability("low", List.of(0.0, 1.0)), new Acceptability("high", List.of(1.0, 0.0)));
        assertThat(result.alternatives().getFirst().amongFirst(2)).isEqualTo(1);
        assertThat(result.alternatives().getFirst().amongFirst(1)).isZero();
    }

    @Test
    void theFactorMayTurnTheOrder() {
        var equalScores = List.of(List.of(50.0), List.of(50.0));
        var result = RankRobustness.of(
                ChosenFormula.DEFAULT,
                List.of(new Alternative("weak", equalScores, 0.5), new Alternative("fit", equalScores, 1.1)),
                10,
                3);
        assertThat(result.alternatives().get(1).amongFirst(1)).isEqualTo(1);
    }

    @Test
    void equalAlternativesShareTheirRanks() {
        var scores = List.of(List.of(50.0, 20.0));
        var result = RankRobustness.of(
                ChosenFormula.DEFAULT,
                List.of(new Alternative("a", scores, 1), new Alternative("b", scores, 1)),
                10,
                3);
        assertThat(result.alternatives())
                .allSatisfy(each -> assertThat(each.shares()).containsExactly(0.5, 0.5));
    }

    @Test
    void alternativesWithOtherCriteriaCannotBeCompared() {
        var mixed = List.of(
                new Alternative("a", List.of(List.of(1.0)), 1), new Alternative("b", List.of(List.of(1.0, 2.0)), 1));
        assertThatThrownBy(() -> RankRobustness.of(ChosenFormula.DEFAULT, mixed, 10, 1))
                .hasMessageContaining("b has not the criteria of a");
        assertThat(RankRobustness.of(ChosenFormula.DEFAULT, List.of(), 10, 1).alternatives())
                .isEmpty();
    }

    @Test
    void theOrderOfTheAlternativesChangesNoShare() {
        var random = new Random(33);
        var alternatives = new ArrayList<Alternative>();
        for (var i = 0; i < 12; i++) {
            var business = List.of(random.nextInt(5) * 25.0, random.nextInt(5) * 25.0, random.nextInt(5) * 25.0);
            var it = List.of(random.nextInt(5) * 25.0, random.nextInt(5) * 25.0);
            alternatives.add(new Alternative("A" + i, List.of(business, it), 1 + i % 3 * 0.1));
        }
        var before = RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 1);
        Collections.shuffle(alternatives, random);
        assertThat(RankRobustness.of(ChosenFormula.DEFAULT, alternatives, 500, 1)
                        .alternatives())
                .containsExactlyInAnyOrderElementsOf(before.alternatives());
    }
}
