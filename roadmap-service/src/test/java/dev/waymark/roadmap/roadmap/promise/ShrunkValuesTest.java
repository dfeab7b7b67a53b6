package dev.waymark.roadmap.roadmap.promise;

import static dev.waymark.roadmap.planning.category.Category.COMPLIANCE;
import static dev.waymark.roadmap.planning.category.Category.GROWTH;
import static dev.waymark.roadmap.planning.category.Category.STRATEGIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.ClassMean;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.Estimate;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.Shrunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShrunkValuesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static List<Estimate> of(Category category, double standardDeviation, double... estimates) {
        return Arrays.stream(estimates)
                .mapToObj(each -> new Estimate(category, new UncertainValue(each, standardDeviation)))
                .toList();
    }

    private static List<Estimate> all(List<List<Estimate>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<Double> promises(ShrunkValues shrunk) {
        return shrunk.values().stream().map(Shrunk::promise).toList();
    }

    @Test
    void theWorkedExample() {
        var shrunk = ShrunkValues.of(of(GROWTH, 50, 0, 50, 100, 150, 200));
        assertThat(shrunk.spread()).isCloseTo(Math.sqrt(3750), EXACT);
        assertThat(shrunk.classSpread()).isZero();
        assertThat(shrunk.values()).allSatisfy(each -> assertThat(each.weight()).isCloseTo(0.6, EXACT));
        assertThat(promises(shrunk).getLast()).isCloseTo(160, EXACT);
        assertThat(promises(shrunk).getFirst()).isCloseTo(40, EXACT);
    }

    @Test
    void theStandardDeviationFollowsFromTheQuantiles() {
        assertThat(UncertainValue.of(82, -116, 274).standardDeviation()).isCloseTo(152.16, within(0.005));
        assertThat(UncertainValue.of(82, 82, 82).standardDeviation()).isZero();
        assertThatThrownBy(() -> UncertainValue.of(82, 274, -116)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Both classes have τ² = 3750; s² = 6250/5 = 1250; the means 100 and 200 are 100 apart, 5000/(T² + 1250)
    /// = 1, so T² = 3750, ω = 0.75, and 100 becomes 150 − 0.75·50 = 112.5.
    @Test
    void classesOfFewAreShrunkTowardsTheMeanOfAll() {
        var shrunk = ShrunkValues.of(
                all(List.of(of(GROWTH, 50, 0, 50, 100, 150, 200), of(COMPLIANCE, 50, 100, 150, 200, 250, 300))));
        assertThat(shrunk.mean()).isCloseTo(150, EXACT);
        assertThat(shrunk.classSpread()).isCloseTo(Math.sqrt(3750), EXACT);
        assertThat(shrunk.classes())
                .filteredOn(each -> each.categories().equals(List.of(GROWTH)))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.estimates()).isEqualTo(5);
                    assertThat(each.mean()).isCloseTo(100, EXACT);
                    assertThat(each.standardError()).isCloseTo(Math.sqrt(1250), EXACT);
                    assertThat(each.weight()).isCloseTo(0.75, EXACT);
                    assertThat(each.shrunkMean()).isCloseTo(112.5, EXACT);
                });
        assertThat(promises(shrunk).getFirst()).isCloseTo(112.5 - 0.6 * 112.5, EXACT);
    }

    @Test
    void whatIsCertainStaysAndWhatIsLessCertainIsShrunkMore() {
        var shrunk = ShrunkValues.of(all(
                List.of(of(GROWTH, 0, 300), of(GROWTH, 40, 300), of(GROWTH, 90, 300), of(GROWTH, 40, 0, 100, -50))));
        var promises = promises(shrunk);
        assertThat(promises.getFirst()).isEqualTo(300);
        assertThat(promises.subList(0, 3)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void whereErrorsExplainAllDifferencesEverythingIsWorthTheMean() {
        assertThat(promises(ShrunkValues.of(of(GROWTH, 500, 0, 50, 100, 150, 200))))
                .allSatisfy(each -> assertThat(each).isCloseTo(100, EXACT));
    }

    @Test
    void categoriesOfSingleCandidatesAreOneClass() {
        var shrunk = ShrunkValues.of(
                all(List.of(of(GROWTH, 50, 0, 50), of(STRATEGIC, 50, 100, 150), of(COMPLIANCE, 50, 200))));
        assertThat(shrunk.classes())
                .singleElement()
                .extracting(ClassMean::categories)
                .isEqualTo(Stream.of(GROWTH, STRATEGIC, COMPLIANCE).sorted().toList());
        assertThat(promises(shrunk).getLast()).isCloseTo(160, EXACT);
    }

    @Test
    void theOrderOfTheEstimatesChangesNothing() {
        var estimates = new ArrayList<>(all(List.of(of(GROWTH, 20, 10, 40, 90), of(STRATEGIC, 70, 5, 300, 90))));
        var forwards = promises(ShrunkValues.of(estimates));
        var backwards = promises(ShrunkValues.of(estimates.reversed())).reversed();
        for (var i = 0; i < forwards.size(); i++) {
            assertThat(backwards.get(i)).isCloseTo(forwards.get(i), EXACT);
        }
    }

    @Test
    void anotherUnitChangesNothingElse() {
        var small = promises(ShrunkValues.of(of(GROWTH, 50, 0, 70, 100, 150, 210)));
        var great = promises(ShrunkValues.of(of(GROWTH, 5e9, 0, 7e9, 1e10, 1.5e10, 2.1e10)));
        for (var i = 0; i < small.size(); i++) {
            assertThat(great.get(i) / 1e8).isCloseTo(small.get(i), within(1e-6));
        }
    }

    @Test
    void fourEstimatesAreTooFew() {
        assertThat(ShrunkValues.canBeMade(4)).isFalse();
        assertThatThrownBy(() -> ShrunkValues.of(of(GROWTH, 1, 1, 2, 3, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
