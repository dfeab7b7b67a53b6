package dev.waymark.roadmap.prioritising.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.rest.number.Precision;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Place;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Quadrant;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is equal when calculated by hand is equal here: indices, places and ranks.
class EqualOnPaperTest {

    private static Index index(Side side, List<Double> weights, List<Double> scores) {
        var criteria = IntStream.range(0, weights.size())
                .mapToObj(i -> new WeightedCriterion("c" + i, "c" + i, side, weights.get(i), CriterionSource.RATED))
                .toList();
        var rated = IntStream.range(0, weights.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> "c" + i, i -> CriterionScore.rated(List.of(new Rating("r", scores.get(i))), null)));
        return Index.of(side, criteria, rated);
    }

    private static double value(List<Double> weights, List<Double> scores) {
        return Objects.requireNonNull(index(Side.BUSINESS, weights, scores).value());
    }

    private static Subject subject(String id, Index business, Index it) {
        return new Subject(id, business, it, null, null);
    }

    private static Index plain(Side side, double value) {
        return new Index(side, value, List.of(), List.of());
    }

    @Test
    void equalWeightedMeansAreOneIndex() {
        assertThat(value(List.of(3.0, 2.0, 1.0), List.of(25.0, 25.0, 25.0)))
                .isEqualTo(value(List.of(3.0, 2.0, 1.0), List.of(50.0, 0.0, 0.0)))
                .isEqualTo(25);
    }

    @Test
    void equalIndicesShareALayer() {
        var weights = List.of(3.0, 2.0, 1.0);
        var it = plain(Side.IT, 60);
        var map = IndexMap.of(
                List.of(
                        subject("A", index(Side.BUSINESS, weights, List.of(25.0, 25.0, 25.0)), it),
                        subject("B", index(Side.BUSINESS, weights, List.of(50.0, 0.0, 0.0)), it)),
                50);
        assertThat(map.places()).extracting(Place::layer).containsExactly(1, 1);
    }

    @Test
    void anIndexOf50OnPaperHasReachedTheThreshold() {
        var index = index(Side.BUSINESS, List.of(3.0, 3.0, 2.0, 2.0, 1.0), List.of(75.0, 57.5, 57.5, 0.0, 37.5));
        assertThat(index.value()).isEqualTo(50);
        assertThat(IndexMap.of(List.of(subject("A", index, plain(Side.IT, 50))), 50)
                        .places())
                .extracting(Place::quadrant)
                .containsExactly(Quadrant.AGREED);
    }

    @Test
    void whatIsBelowTheThresholdByNoiseOnlyHasReachedIt() {
        var map = IndexMap.of(
                List.of(subject("A", plain(Side.BUSINESS, 49.99999999999999), plain(Side.IT, 50.00000000000001))), 50);
        assertThat(map.places()).extracting(Place::quadrant).containsExactly(Quadrant.AGREED);
    }

    @Test
    void twoHundredInitiativesAtOnePointAreOneLayerWithoutCorrelation() {
        var subjects = IntStream.range(0, 200)
                .mapToObj(i -> subject(
                        "I" + i,
                        plain(Side.BUSINESS, 50 + (i % 3 - 1) * 7e-15),
                        plain(Side.IT, 50 + (i % 5 - 2) * 7e-15)))
                .toList();
        var map = IndexMap.of(subjects, 50);
        assertThat(map.places()).hasSize(200).allSatisfy(place -> {
            assertThat(place.layer()).isEqualTo(1);
            assertThat(place.quadrant()).isEqualTo(Quadrant.AGREED);
        });
        assertThat(map.agreement()).isNull();
    }

    /// (4·80 + 3·45 + 5·40)/12 = (4·40 + 3·65 + 5·60)/12 = 655/12.
    @Test
    void ranksOfEqualIndicesAreTheirMeanRank() {
        var one = value(List.of(4.0, 3.0, 5.0), List.of(80.0, 45.0, 40.0));
        var other = value(List.of(0.4, 0.3, 0.5), List.of(40.0, 65.0, 60.0));
        assertThat(Precision.equal(one, other)).isTrue();
        assertThat(RankCorrelation.spearman(
                        new double[] {10, 20, 30, 40}, new double[] {one, Math.nextUp(Math.nextUp(one)), 90, 70}))
                .isCloseTo(3.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }

    @Test
    void neitherOrderNorScaleOfTheCriteriaChangesADigit() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var terms = new ArrayList<List<Double>>();
            for (var i = 0; i <= random.nextInt(8); i++) {
                terms.add(List.of(1.0 + random.nextInt(50), random.nextInt(1001) / 10.0));
            }
            var before = value(column(terms, 0), column(terms, 1));
            Collections.shuffle(terms, random);
            assertThat(value(column(terms, 0), column(terms, 1))).isEqualTo(before);
            var factor = 1 + random.nextInt(19);
            assertThat(value(
                            column(terms, 0).stream()
                                    .map(weight -> weight * factor)
                                    .toList(),
                            column(terms, 1)))
                    .isEqualTo(before);
        }
    }

    @Test
    void theOrderOfTheInitiativesChangesNothingOnTheMap() {
        var random = new Random(8);
        for (var round = 0; round < 50; round++) {
            var subjects = new ArrayList<Subject>();
            for (var i = 0; i < 30; i++) {
                subjects.add(subject(
                        "I" + i,
                        plain(Side.BUSINESS, random.nextInt(6) * 12.5 + random.nextInt(3) * 7e-15),
                        plain(Side.IT, random.nextInt(6) * 12.5 - random.nextInt(3) * 7e-15)));
            }
            var before = IndexMap.of(subjects, 50);
            Collections.shuffle(subjects, random);
            var after = IndexMap.of(subjects, 50);
            assertThat(after.agreement()).isEqualTo(before.agreement());
            assertThat(byId(after)).isEqualTo(byId(before));
        }
    }

    @Test
    void theOrderOfPainPointsChangesNoDigitOfTheRelief() {
        var random = new Random(9);
        for (var round = 0; round < 200; round++) {
            var pains = new ArrayList<PainRelief.Pain>();
            var mitigations = new ArrayList<PainRelief.Mitigation>();
            for (var i = 0; i < 12; i++) {
                pains.add(new PainRelief.Pain("P" + i, "P" + i, random.nextInt(4000) / 13.0));
                mitigations.add(new PainRelief.Mitigation("P" + i, 0.1, random.nextInt(10, 60) / 100.0, 0.7));
            }
            var before = PainRelief.of(pains, mitigations).score();
            Collections.shuffle(pains, random);
            Collections.shuffle(mitigations, random);
            assertThat(PainRelief.of(pains, mitigations).score()).isEqualTo(before);
        }
    }

    @Test
    void aCriterionInTwoHalvesChangesNoDigit() {
        var random = new Random(10);
        for (var round = 0; round < 500; round++) {
            var weights = new ArrayList<Double>();
            var scores = new ArrayList<Double>();
            for (var i = 0; i <= random.nextInt(8); i++) {
                weights.add(random.nextInt(1, 500) / 10.0);
                scores.add(random.nextInt(1001) / 10.0);
            }
            var before = value(weights, scores);
            var half = weights.removeFirst() / 2;
            scores.add(scores.removeFirst());
            scores.add(scores.getLast());
            weights.add(half);
            weights.add(half);
            assertThat(value(weights, scores)).isEqualTo(before);
        }
    }

    @Test
    void neitherTheScaleOfPainNorAPainPointInTwoHalvesChangesTheRelief() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var pains = new ArrayList<PainRelief.Pain>();
            var mitigations = new ArrayList<PainRelief.Mitigation>();
            for (var i = 0; i < 6; i++) {
                pains.add(new PainRelief.Pain("P" + i, "P" + i, random.nextInt(4000) / 7.0));
                mitigations.add(new PainRelief.Mitigation("P" + i, 0.1, random.nextInt(10, 60) / 100.0, 0.7));
            }
            var before = PainRelief.of(pains, mitigations);
            var split = pains.removeFirst();
            var mitigation = mitigations.getFirst();
            pains.add(new PainRelief.Pain(split.painPointId(), split.title(), split.points() / 2));
            pains.add(new PainRelief.Pain("half", "half", split.points() / 2));
            mitigations.add(
                    new PainRelief.Mitigation("half", mitigation.low(), mitigation.likely(), mitigation.high()));
            pains.replaceAll(pain -> new PainRelief.Pain(pain.painPointId(), pain.title(), pain.points() * 3));
            var after = PainRelief.of(pains, mitigations);
            assertThat(shown(after.score())).isEqualTo(shown(before.score()));
            assertThat(shown(after.low())).isEqualTo(shown(before.low()));
            assertThat(shown(after.high())).isEqualTo(shown(before.high()));
        }
    }

    private static double shown(Double value) {
        return Precision.rounded(Objects.requireNonNull(value));
    }

    private static Map<String, Place> byId(IndexMap map) {
        return map.places().stream()
                .collect(Collectors.toMap(place -> place.subject().initiativeId(), Function.identity()));
    }

    private static List<Double> column(List<List<Double>> terms, int column) {
        return terms.stream().map(term -> term.get(column)).toList();
    }
}
