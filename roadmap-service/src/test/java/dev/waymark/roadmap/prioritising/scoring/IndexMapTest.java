package dev.waymark.roadmap.prioritising.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Quadrant;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexMapTest {

    private static final List<Subject> EXAMPLE = List.of(
            subject("X", 82, 40),
            subject("Y", 75, 71),
            subject("Z", 60, 85),
            subject("W", 55, 60),
            subject("V", 30, 35));

    private static Index index(Side side, Double value) {
        return new Index(side, value, List.of(), value == null ? List.of(side.label() + " lacks a score") : List.of());
    }

    private static Subject subject(String id, double b, double t) {
        return new Subject(id, index(Side.BUSINESS, b), index(Side.IT, t), BigDecimal.TEN, Category.GROWTH);
    }

    private static Map<String, Integer> layers(IndexMap map) {
        var layers = new TreeMap<String, Integer>();
        map.places().forEach(place -> layers.put(place.subject().initiativeId(), place.layer()));
        return layers;
    }

    @Test
    void theExampleOfTheDomainHasItsLayersAndQuadrants() {
        var map = IndexMap.of(EXAMPLE, 50);
        assertThat(layers(map)).isEqualTo(Map.of("X", 1, "Y", 1, "Z", 1, "W", 2, "V", 3));
        assertThat(map.places())
                .extracting(place -> place.subject().initiativeId())
                .containsExactly("Y", "Z", "X", "W", "V");
        assertThat(map.places())
                .extracting(IndexMap.Place::quadrant)
                .containsExactly(
                        Quadrant.AGREED, Quadrant.AGREED, Quadrant.BUSINESS_PULL, Quadrant.AGREED, Quadrant.PARK);
        assertThat(map.places()).extracting(IndexMap.Place::difference).containsExactly(4.0, 25.0, 42.0, 5.0, 5.0);
        assertThat(map.agreement()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void anIndexAtTheThresholdCountsAsAbove() {
        assertThat(IndexMap.of(List.of(subject("A", 50, 49.9)), 50)
                        .places()
                        .getFirst()
                        .quadrant())
                .isEqualTo(Quadrant.BUSINESS_PULL);
        assertThat(IndexMap.of(List.of(subject("A", 49.9, 50)), 50)
                        .places()
                        .getFirst()
                        .quadrant())
                .isEqualTo(Quadrant.IT_PULL);
    }

    @Test
    void whatLacksAnIndexIsListedWithTheReason() {
        var half = new Subject("H", index(Side.BUSINESS, 60.0), index(Side.IT, null), null, null);
        var map = IndexMap.of(List.of(half), 50);
        assertThat(map.places()).isEmpty();
        assertThat(map.agreement()).isNull();
        assertThat(map.unplaced())
                .singleElement()
                .satisfies(unplaced -> assertThat(unplaced.missing()).containsExactly("IT lacks a score"));
    }

    @Test
    void equalPointsShareALayer() {
        assertThat(layers(IndexMap.of(List.of(subject("A", 60, 60), subject("B", 60, 60), subject("C", 60, 50)), 50)))
                .isEqualTo(Map.of("A", 1, "B", 1, "C", 2));
    }

    @Test
    void addingAnInitiativeNeverReordersTheOthers() {
        var before = IndexMap.of(EXAMPLE, 50).places().stream()
                .map(place -> place.subject().initiativeId() + place.b() + place.t())
                .toList();
        var more = new ArrayList<>(EXAMPLE);
        more.add(subject("N", 99, 99));
        var after = IndexMap.of(more, 50).places().stream()
                .filter(place -> !place.subject().initiativeId().equals("N"))
                .map(place -> place.subject().initiativeId() + place.b() + place.t())
                .toList();
        assertThat(after).containsExactlyElementsOf(before);
    }

    @Test
    void everyMemberOfALayerIsBeatenByOneOfTheLayerBefore() {
        var random = new SplittableRandom(11);
        for (var round = 0; round < 50; round++) {
            var subjects = new ArrayList<Subject>();
            for (var i = 0; i < 20; i++) {
                subjects.add(subject("I" + i, random.nextInt(0, 10) * 10, random.nextInt(0, 10) * 10));
            }
            var places = IndexMap.of(subjects, 50).places();
            assertThat(places)
                    .allSatisfy(place -> assertThat(place.layer() == 1
                                    || places.stream()
                                            .anyMatch(
                                                    other -> other.layer() == place.layer() - 1 && beats(other, place)))
                            .isTrue());
            assertThat(places)
                    .allSatisfy(place -> assertThat(places)
                            .noneMatch(other -> other.layer() == place.layer() && beats(other, place)));
        }
    }

    private static boolean beats(IndexMap.Place one, IndexMap.Place other) {
        return one.b() >= other.b() && one.t() >= other.t() && (one.b() > other.b() || one.t() > other.t());
    }

    @Test
    void spearmansCorrelationHandlesOppositesTiesAndConstants() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {30, 20, 10}))
                .isCloseTo(-1, within(1e-12));
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {1, 10, 100}))
                .isCloseTo(1, within(1e-12));
        // ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: covariance 4.5 over √(4.5 · 5)
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 2, 3}, new double[] {1, 3, 2, 4}))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
        assertThat(RankCorrelation.spearman(new double[] {1, 2}, new double[] {5, 5}))
                .isNull();
        assertThat(RankCorrelation.spearman(new double[] {1}, new double[] {5})).isNull();
    }
}
