package dev.waymark.roadmap.prioritising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.roadmap.prioritising.scoring.CriterionScore;
import dev.waymark.roadmap.prioritising.scoring.Index;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final List<String> THREE = List.of("v", "c", "r");

    private static JsonNode oracle(String name) throws IOException {
        try (var file = FormulaTest.class.getResourceAsStream("/oracles/prioritisation_oracles.json")) {
            return new ObjectMapper().readTree(file).get(name);
        }
    }

    private static Index index(Side side, double value) {
        return new Index(side, value, List.of(), List.of());
    }

    private static Priority priority(ChosenFormula formula, double b, double t, double fit) {
        return Priority.of(formula, new Priority.Facts(index(Side.BUSINESS, b), index(Side.IT, t), fit, Map.of(), 0));
    }

    private static Priority perEffort(Formula formula, double v, double c, double r, double days) {
        var scores = Map.of(
                "v", CriterionScore.computed(v, ""),
                "c", CriterionScore.computed(c, ""),
                "r", CriterionScore.computed(r, ""));
        return Priority.of(
                new ChosenFormula(formula, 0.5, THREE),
                new Priority.Facts(index(Side.BUSINESS, 1), index(Side.IT, 1), null, scores, days));
    }

    @Test
    void theWeightedSumMeetsItsOracle() throws IOException {
        var oracle = oracle("two_index");
        var formula =
                new ChosenFormula(Formula.WEIGHTED_SUM, oracle.get("alpha").asDouble(), List.of());
        oracle.get("initiatives")
                .properties()
                .forEach(each -> assertThat(priority(
                                        formula,
                                        each.getValue().get(0).asDouble(),
                                        each.getValue().get(1).asDouble(),
                                        1)
                                .value())
                        .isCloseTo(oracle.get("scores").get(each.getKey()).asDouble(), within(1e-9)));
    }

    /// Below its threshold of α the one with the better IT index is first, above it the other.
    @Test
    void twoInitiativesChangePlacesAtTheirThreshold() throws IOException {
        var oracle = oracle("two_index");
        oracle.get("pair_thresholds").properties().forEach(pair -> {
            var names = pair.getKey().split("~", -1);
            var one = oracle.get("initiatives").get(names[0]);
            var other = oracle.get("initiatives").get(names[1]);
            var sign = Math.signum(one.get(0).asDouble() - other.get(0).asDouble());
            for (var shift : new double[] {-0.01, 0.01}) {
                var formula =
                        new ChosenFormula(Formula.WEIGHTED_SUM, pair.getValue().asDouble() + shift, List.of());
                var first = priority(formula, one.get(0).asDouble(), one.get(1).asDouble(), 1)
                        .value();
                var second = priority(
                                formula, other.get(0).asDouble(), other.get(1).asDouble(), 1)
                        .value();
                assertThat(Math.signum(first - second)).isEqualTo(sign * Math.signum(shift));
            }
        });
    }

    @Test
    void wsjfAndRiceMeetTheirOracles() throws IOException {
        var wsjf = oracle("wsjf").get("example");
        assertThat(Priority.wsjf(
                        wsjf.get("bv").asDouble(),
                        wsjf.get("tc").asDouble(),
                        wsjf.get("rr").asDouble(),
                        wsjf.get("size").asDouble()))
                .isEqualTo(wsjf.get("wsjf").asDouble());
        var rice = oracle("rice").get("example");
        assertThat(Priority.rice(
                        rice.get("reach").asDouble(),
                        rice.get("impact").asDouble(),
                        rice.get("confidence").asDouble(),
                        rice.get("effort").asDouble()))
                .isEqualTo(rice.get("rice").asDouble());
    }

    @Test
    void sizeIsCountedInHundredsOfPersonDaysAndConfidenceAsAShare() {
        assertThat(perEffort(Formula.WSJF, 8, 5, 3, 500).value()).isCloseTo(3.2, within(1e-12));
        assertThat(perEffort(Formula.RICE, 100, 50, 80, 400).value()).isCloseTo(1000, within(1e-9));
        assertThat(perEffort(Formula.WSJF, 1, 1, 1, 0).value()).isCloseTo(300, within(1e-9));
        assertThat(perEffort(Formula.RICE, 100, 50, 80, 400).derivation())
                .containsExactly(
                        "reach = 100.0",
                        "impact = 50.0",
                        "confidence = 80.0",
                        "400.0 person-days = 4.00 hundreds, at least 0.01",
                        "priority = reach · impact · confidence / effort = 1000.0");
    }

    @Test
    void aCriterionWithoutAScoreIsSaid() {
        var priority = Priority.of(
                new ChosenFormula(Formula.RICE, 0.5, THREE),
                new Priority.Facts(
                        index(Side.BUSINESS, 1),
                        index(Side.IT, 1),
                        1.0,
                        Map.of("v", CriterionScore.computed(1.0, ""), "c", CriterionScore.computed(null, "nobody")),
                        10));
        assertThat(priority.value()).isNull();
        assertThat(priority.missing()).containsExactly("impact: nobody", "confidence: no such criterion");
    }

    @Test
    void parametersMustFitTheFormula() {
        assertThatThrownBy(() -> new ChosenFormula(Formula.WSJF, 0.5, List.of()))
                .hasMessageContaining("names 3");
        assertThatThrownBy(() -> new ChosenFormula(Formula.WEIGHTED_SUM, 1.1, List.of()))
                .hasMessageContaining("must be 0 to 1");
    }

    /// The rubrics are absolute: another initiative changes the priority of none.
    @Test
    void anotherInitiativeNeverChangesTheOrderOfTwoOthers() {
        var random = new Random(61);
        for (var set = 0; set < 1000; set++) {
            var formula = set % 2 == 0
                    ? ChosenFormula.DEFAULT
                    : new ChosenFormula(Formula.WEIGHTED_SUM, random.nextInt(11) / 10.0, List.of());
            var initiatives = new ArrayList<PriorityOrder.Ranked>();
            for (var i = 0; i < 12; i++) {
                initiatives.add(ranked("I%02d".formatted(i), formula, random));
            }
            var before = PriorityOrder.of(initiatives).ids();
            initiatives.add(random.nextInt(13), ranked("N", formula, random));
            var after = new ArrayList<>(PriorityOrder.of(initiatives).ids());
            after.remove("N");
            assertThat(after).isEqualTo(before);
        }
    }

    private static PriorityOrder.Ranked ranked(String id, ChosenFormula formula, Random random) {
        var priority =
                priority(formula, random.nextInt(21) * 5, random.nextInt(21) * 5, 0.8 + random.nextInt(5) / 10.0);
        return new PriorityOrder.Ranked(id, id, priority, null);
    }
}
