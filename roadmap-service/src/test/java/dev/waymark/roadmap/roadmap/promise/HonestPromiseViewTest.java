package dev.waymark.roadmap.roadmap.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.stored.StoredJson;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.roadmap.contents.FrozenEstimate;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import dev.waymark.roadmap.roadmap.contents.RoadmapStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HonestPromiseViewTest {

    private static final UUID ROADMAP = new UUID(0, 99);
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private static UUID id(int i) {
        return new UUID(0, i + 1);
    }

    /// Candidates of one class, of which the pot pays the first two.
    private static PlanInput input(int candidates) {
        var inputs = PlanInputs.over(1).pot(PlanInputs.POT, 200);
        for (var i = 0; i < candidates; i++) {
            inputs.add(id(i).toString(), 100 - i, 1, 100);
        }
        return inputs.build();
    }

    /// σ is 50 EUR.
    private static List<FrozenEstimate> estimates(long... means) {
        var spread = Math.round(5000 * UncertainValue.Z_90);
        var estimates = new ArrayList<FrozenEstimate>();
        for (var i = 0; i < means.length; i++) {
            estimates.add(new FrozenEstimate(id(i), means[i] * 100, means[i] * 100 - spread, means[i] * 100 + spread));
        }
        return estimates;
    }

    private static RoadmapSnapshot snapshot(PlanInput input, List<FrozenEstimate> estimates) {
        return new RoadmapSnapshot(NOW, NOW, NOW, 0, RoadmapSnapshot.hashOf(input), input, List.of(), estimates);
    }

    /// Of a roadmap with the first candidates.
    private static HonestPromiseView promise(PlanInput input, List<FrozenEstimate> estimates, int chosen) {
        var items = input.candidates().stream()
                .limit(chosen)
                .map(HonestPromiseViewTest::item)
                .toList();
        return HonestPromiseView.of(ROADMAP, snapshot(input, estimates), contents(items));
    }

    private static RoadmapItem item(PlanCandidate candidate) {
        var start = PlanningPeriod.parse("2027-Q1");
        return new RoadmapItem(
                UUID.fromString(candidate.id()),
                candidate.code(),
                candidate.title(),
                candidate.category(),
                start,
                start,
                1,
                null,
                null,
                "");
    }

    private static RoadmapContents contents(List<RoadmapItem> items) {
        return new RoadmapContents(
                RoadmapStatus.OPTIMAL,
                null,
                null,
                null,
                null,
                null,
                0,
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }

    @Test
    void everyNumberCanBeCheckedByHand() {
        var promise = promise(input(5), estimates(200, 150, 100, 50, 0), 2);
        assertThat(promise.spread()).isEqualTo(euro("61.24"));
        assertThat(promise.classes()).singleElement().satisfies(each -> {
            assertThat(each.mean()).isEqualTo(euro("100.00"));
            assertThat(each.shrunkMean()).isEqualTo(euro("100.00"));
            assertThat(each.weight()).isEqualTo(1);
        });
        assertThat(promise.candidates()).hasSize(5);
        assertThat(promise.candidates().getFirst()).satisfies(each -> {
            assertThat(each.chosen()).isTrue();
            assertThat(each.standardDeviation()).isEqualTo(euro("50.00"));
            assertThat(each.weight()).isCloseTo(0.6, within(1e-4));
            assertThat(each.promised()).isEqualTo(euro("160.00"));
        });
        assertThat(promise.candidates().getLast().chosen()).isFalse();
        assertThat(promise.total().estimated()).isEqualTo(euro("350"));
        assertThat(promise.total().promised()).isEqualTo(euro("290"));
        assertThat(promise.total().overestimatePercent()).isCloseTo(17.142857, within(1e-6));
        assertThat(promise.total().sentence())
                .isEqualTo(
                        "Estimated at 350 EUR, promised 290 EUR (17.1 % less): 2 of 5 uncertain estimates were chosen, and"
                                + " the best of them are too high on average.");
    }

    @Test
    void aRoadmapFromBeforeUncertaintyWasKeptPromisesNothing() {
        var promise = promise(input(5), List.of(), 2);
        assertThat(promise.total().estimated()).isNull();
        assertThat(promise.total().promised()).isNull();
        assertThat(promise.total().sentence()).contains("was not kept");
        assertThat(promise.candidates()).isEmpty();
        assertThat(promise.classes()).isEmpty();
    }

    @Test
    void fewCandidatesAreEstimatedButNotPromised() {
        var promise = promise(input(3), estimates(200, 150, 100), 2);
        assertThat(promise.total().estimated()).isEqualTo(euro("350"));
        assertThat(promise.total().promised()).isNull();
        assertThat(promise.total().sentence()).contains("3 candidates cannot tell");
        assertThat(promise.candidates())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.promised()).isNull());
    }

    @Test
    void anEmptyRoadmapPromisesNothing() {
        assertThat(promise(input(5), estimates(200, 150, 100, 50, 0), 0).total().sentence())
                .contains("holds nothing");
    }

    @Test
    void whatWasEstimatedBelowItsClassIsPromisedHigher() {
        var promise = promise(input(5), estimates(0, 50, 100, 150, 200), 2);
        assertThat(promise.total().promised()).isEqualTo(euro("110"));
        assertThat(promise.total().sentence())
                .contains("(120.0 % more): what was chosen was estimated below its classes");
    }

    @Test
    void anEstimateBelowNothingHasNoPercentage() {
        var promise = promise(input(5), estimates(-200, -150, -100, -50, 0), 2);
        assertThat(promise.total().overestimatePercent()).isNull();
        assertThat(promise.total().sentence()).startsWith("Estimated at -350 EUR, promised -290 EUR: ");
    }

    @Test
    void thePictureShowsWhatIsOnTheRoadmap() {
        var picture = new HonestPromisePicture().of(promise(input(5), estimates(200, 150, 100, 50, 0), 2));
        assertThat(picture.svg(600))
                .contains("Estimated and promised value", "estimated at 200 EUR, promised 160 EUR", "as promised")
                .doesNotContain("estimated at 100 EUR");
        assertThat(new HonestPromisePicture()
                        .of(promise(input(5), List.of(), 2))
                        .svg(600))
                .contains("was not kept");
    }

    @Test
    void whatIsStoredIsReadAgain() {
        var stored = new StoredJson(
                new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));
        var snapshot = snapshot(input(5), estimates(200, 150, 100, 50, 0));
        var text = stored.write(snapshot, RoadmapSnapshot.class);
        assertThat(text).contains("\"version\":2");
        assertThat(stored.read(text, RoadmapSnapshot.class)).isEqualTo(snapshot);
    }
}
