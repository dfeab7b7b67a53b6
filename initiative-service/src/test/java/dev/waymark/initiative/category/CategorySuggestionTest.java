package dev.waymark.initiative.category;

import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.valuation.GainMix;
import dev.waymark.initiative.valuation.GainType;
import dev.waymark.initiative.valuation.PriceExamples;
import dev.waymark.initiative.valuation.PriceLine;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategorySuggestionTest {

    private static final CategorySuggestion.Rule RULE = new CategorySuggestion.Rule(24, 2, 5, 10);

    @Test
    void reproducesItsWorkedExample() {
        var suggestion = CategorySuggestion.of(facts(null, GainType.REVENUE, 3, 80), RULE);

        assertThat(suggestion.category()).isEqualTo(Category.GROWTH);
        assertThat(affinity(suggestion, Category.GROWTH)).isCloseTo(86.67, within(0.01));
        assertThat(affinity(suggestion, Category.STRATEGIC)).isCloseTo(52, within(0.01));
        assertThat(suggestion.margin()).isCloseTo(34.67, within(0.01));
        assertThat(suggestion.close()).isFalse();
    }

    @Test
    void aLegalObligationSpeaksForCompliance() {
        var near = CategorySuggestion.of(facts(24L, GainType.REVENUE, 3, 50), RULE);
        var far = CategorySuggestion.of(facts(25L, GainType.REVENUE, 3, 50), RULE);
        var past = CategorySuggestion.of(facts(-1L, GainType.FINE_AVOIDED, 3, 50), RULE);

        assertThat(near.category()).isEqualTo(Category.COMPLIANCE);
        assertThat(affinity(near, Category.COMPLIANCE)).isEqualTo(100);
        assertThat(affinity(far, Category.COMPLIANCE)).isEqualTo(80);
        assertThat(affinity(past, Category.COMPLIANCE)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "COST_TO_SERVE, EFFICIENCY",
        "PRODUCTIVITY, EFFICIENCY",
        "REVENUE, GROWTH",
        "RETENTION, GROWTH",
        "FINE_AVOIDED, COMPLIANCE"
    })
    void followsWhatTheGainConsistsOf(GainType gains, Category expected) {
        assertThat(CategorySuggestion.of(facts(null, gains, 1, 20), RULE).category())
                .isEqualTo(expected);
    }

    @Test
    void aLongHorizonThatServesTheCompanySpeaksForStrategy() {
        var suggestion = CategorySuggestion.of(facts(null, GainType.REVENUE, 5, 90), RULE);

        assertThat(suggestion.category()).isEqualTo(Category.STRATEGIC);
        assertThat(affinity(suggestion, Category.STRATEGIC)).isEqualTo(96);
        assertThat(affinity(suggestion, Category.GROWTH)).isEqualTo(60);
    }

    @Test
    void aSmallMarginIsClose() {
        var suggestion = CategorySuggestion.of(facts(null, GainType.COST_TO_SERVE, 5, 30), RULE);

        assertThat(suggestion.category()).isEqualTo(Category.STRATEGIC);
        assertThat(suggestion.margin()).isCloseTo(2, within(1e-9));
        assertThat(suggestion.close()).isTrue();
    }

    @Test
    void ofEqualAffinitiesTheOneThatIsEasierToCheckComesFirstAndTheOtherIsNamed() {
        var mix = GainMix.of(PriceExamples.yearly(0.0, gain(GainType.REVENUE, 1, 1, 40, 40, 40)));
        var suggestion = CategorySuggestion.of(new CategoryFacts(25L, mix, 3.5, 0), RULE);

        assertThat(affinity(suggestion, Category.GROWTH)).isCloseTo(80, within(1e-9));
        assertThat(affinity(suggestion, Category.COMPLIANCE)).isEqualTo(80);
        assertThat(suggestion.category()).isEqualTo(Category.COMPLIANCE);
        assertThat(suggestion.tied()).containsExactly(Category.GROWTH);
        assertThat(suggestion.close()).isTrue();
    }

    @Test
    void whereNoFactSpeaksForAnyCategoryNoneIsSuggestedAndTheFactsAreNamed() {
        var mix = GainMix.of(PriceExamples.yearly(0, PriceExamples.cost(0, 0, 1, 1, 1)));
        var suggestion = CategorySuggestion.of(new CategoryFacts(null, mix, 1, 0), RULE);

        assertThat(suggestion.category()).isNull();
        assertThat(suggestion.tied()).isEmpty();
        assertThat(suggestion.missing()).containsExactlyInAnyOrder(CategoryFact.values());
    }

    @Test
    void neitherOrderNorHalvesOfPriceLinesChangeWhatIsSuggested() {
        var random = new SplittableRandom(30);
        for (int i = 0; i < 200; i++) {
            var lines = new ArrayList<PriceLine>();
            var halves = new ArrayList<PriceLine>();
            for (var type : GainType.values()) {
                double amount = random.nextInt(0, 1000) * 2;
                lines.add(gain(type, 1, 4, amount, amount, amount));
                halves.add(gain(type, 1, 4, amount / 2, amount / 2, amount / 2));
                halves.add(gain(type, 1, 4, amount / 2, amount / 2, amount / 2));
            }
            Collections.shuffle(halves, new Random(i));
            double horizon = random.nextInt(2, 11) / 2.0;
            var one = suggestion(lines, horizon);
            var other = suggestion(halves, horizon);

            assertThat(other.category()).isEqualTo(one.category());
            assertThat(other.tied()).isEqualTo(one.tied());
            assertThat(other.affinities())
                    .extracting(affinity -> Precision.rounded(affinity.value()))
                    .isEqualTo(one.affinities().stream()
                            .map(affinity -> Precision.rounded(affinity.value()))
                            .toList());
        }
    }

    private static CategorySuggestion suggestion(List<PriceLine> lines, double horizon) {
        var mix = GainMix.of(PriceExamples.yearly(0.05, lines.toArray(PriceLine[]::new)));
        return CategorySuggestion.of(new CategoryFacts(null, mix, horizon, 60), RULE);
    }

    @ParameterizedTest
    @EnumSource
    void everyAffinityIsTheSumOfItsPartsAndWithinItsRange(Category category) {
        var random = new SplittableRandom(16);
        for (int i = 0; i < 200; i++) {
            var facts = new CategoryFacts(
                    random.nextBoolean() ? null : random.nextLong(-5, 60),
                    GainMix.of(PriceExamples.yearly(
                            0.05,
                            gain(GainType.FINE_AVOIDED, 1, 1, 0, 1, random.nextInt(1, 99)),
                            gain(GainType.REVENUE, 1, 1, 0, 1, random.nextInt(1, 99)),
                            gain(GainType.PRODUCTIVITY, 1, 1, 0, 1, random.nextInt(1, 99)))),
                    random.nextDouble(12),
                    random.nextDouble(100));
            var affinity = CategorySuggestion.of(facts, RULE).affinities().stream()
                    .filter(candidate -> candidate.category() == category)
                    .findFirst()
                    .orElseThrow();
            double sum = affinity.parts().stream()
                    .mapToDouble(CategorySuggestion.Part::points)
                    .sum();

            assertThat(affinity.value()).isEqualTo(Math.min(100, sum)).isBetween(0.0, 100.0);
        }
    }

    @Test
    void refusesARuleWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CategorySuggestion.Rule(24, 5, 5, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new CategorySuggestion.Rule(24, 2, 5, -1));
    }

    private static CategoryFacts facts(Long monthsToDeadline, GainType gains, double years, double corporate) {
        var mix = GainMix.of(PriceExamples.yearly(0.08, gain(gains, 1, 2, 10, 20, 30)));
        return new CategoryFacts(monthsToDeadline, mix, years, corporate);
    }

    private static double affinity(CategorySuggestion suggestion, Category category) {
        return suggestion.affinities().stream()
                .filter(affinity -> affinity.category() == category)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
