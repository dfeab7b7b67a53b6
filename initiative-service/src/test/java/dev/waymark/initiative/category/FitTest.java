package dev.waymark.initiative.category;

import static dev.waymark.initiative.climate.ClimateExamples.APPETITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.category.BasicsFirst.Place;
import dev.waymark.initiative.category.Fit.Anchors;
import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.Experience;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    private static final Fit.Rule RULE = new Fit.Rule(Map.of(
            Category.STRATEGIC, new Anchors(0.5, 0.9, 1.2),
            Category.GROWTH, new Anchors(0.6, 1, 1.15),
            Category.COMPLIANCE, new Anchors(1.3, 1, 0.9),
            Category.EFFICIENCY, new Anchors(1.3, 1, 0.85)));

    private static final BasicsFirst.Rule BASICS_RULE = new BasicsFirst.Rule(0.7, 70);
    private static final BasicsFirst NO_BASICS = BasicsFirst.of(null, List.of(), BASICS_RULE);

    @ParameterizedTest
    @CsvSource({
        "STRATEGIC, 70, 65.5, 1.097",
        "GROWTH, 50, 65.5, 1.098",
        "COMPLIANCE, 25, 65.5, 0.9345",
        "EFFICIENCY, 20, 65.5, 0.902",
        "STRATEGIC, 70, -67, 0.357",
        "GROWTH, 50, -67, 0.560",
        "COMPLIANCE, 25, -67, 1.201",
        "EFFICIENCY, 20, -67, 1.201",
    })
    void reproducesTheWorkedExamples(Category category, double risk, double climate, double fit) {
        assertThat(fit(category, risk, climate).value()).isCloseTo(fit, within(0.00051));
    }

    @Test
    void theOrderFlipsWhenTheClimateDoes() {
        assertThat(fit(Category.STRATEGIC, 70, 65.5).value())
                .isGreaterThan(fit(Category.EFFICIENCY, 20, 65.5).value());
        assertThat(fit(Category.STRATEGIC, 70, -67).value())
                .isLessThan(fit(Category.EFFICIENCY, 20, -67).value());
    }

    @Test
    void showsEveryIntermediate() {
        var fit = fit(Category.STRATEGIC, 70, -67);

        assertThat(fit.multiplier()).isCloseTo(0.632, within(1e-9));
        assertThat(fit.riskAppetite()).isCloseTo(26.55, within(1e-9));
        assertThat(fit.excessRisk()).isCloseTo(43.45, within(1e-9));
        assertThat(fit.riskFactor()).isCloseTo(0.5655, within(1e-9));
        assertThat(fit.value()).isEqualTo(fit.multiplier() * fit.riskFactor());
        assertThat(fit.anchors()).isEqualTo(new Anchors(0.5, 0.9, 1.2));
    }

    @ParameterizedTest
    @CsvSource({"-100, 0.5", "-50, 0.7", "0, 0.9", "50, 1.05", "100, 1.2"})
    void readsTheMultiplierOffTwoLines(double climate, double multiplier) {
        assertThat(fit(Category.STRATEGIC, 0, climate).multiplier()).isCloseTo(multiplier, within(1e-9));
    }

    @Test
    void ofAStrategicInitiativeNeverFallsAsTheClimateRises() {
        var random = new SplittableRandom(14);
        for (int i = 0; i < 500; i++) {
            double risk = random.nextDouble(100);
            double climate = random.nextDouble(-100, 99);
            assertThat(fit(Category.STRATEGIC, risk, climate + 1).value())
                    .isGreaterThanOrEqualTo(
                            fit(Category.STRATEGIC, risk, climate).value());
        }
    }

    @Test
    void neverRisesWithTheRisk() {
        var random = new SplittableRandom(15);
        for (int i = 0; i < 500; i++) {
            var category = List.of(Category.values()).get(random.nextInt(4));
            double risk = random.nextDouble(99);
            double climate = random.nextDouble(-100, 100);
            assertThat(fit(category, risk + 1, climate).value())
                    .isLessThanOrEqualTo(fit(category, risk, climate).value());
        }
    }

    @Test
    void aComplianceInitiativeWithALegalDeadlineStaysMandatoryWhateverTheClimate() {
        for (double climate = -100; climate <= 100; climate += 10) {
            var appetite = RiskAppetite.of(climate, APPETITE);
            assertThat(Fit.of(new Fit.Subject(Category.COMPLIANCE, 100, true), appetite, RULE, NO_BASICS)
                            .mandatory())
                    .isTrue();
            assertThat(Fit.of(new Fit.Subject(Category.COMPLIANCE, 100, false), appetite, RULE, NO_BASICS)
                            .mandatory())
                    .isFalse();
            assertThat(Fit.of(new Fit.Subject(Category.GROWTH, 0, true), appetite, RULE, NO_BASICS)
                            .mandatory())
                    .isFalse();
        }
    }

    @Test
    void refusesARuleThatLeavesACategoryOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fit.Rule(Map.of(Category.GROWTH, new Anchors(1, 1, 1))))
                .withMessageContaining("COMPLIANCE");
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchors(-0.1, 1, 1));
    }

    /// By hand: 1.0965 · 0.7 = 0.76755.
    @Test
    void aWowWhereTheBasicsComeFirstCountsLess() {
        var fit = onMovingHouse(Experience.WOW, 69.9);

        assertThat(fit.value()).isCloseTo(0.76755, within(1e-9));
        assertThat(fit.basicsMultiplier()).isEqualTo(0.7);
        assertThat(fit.warnings())
                .containsExactly("Basics first: a WOW where the basics score is below 70 impresses nobody yet:"
                        + " Moving house (69.9).");
        assertThat(fit.reasons())
                .containsExactly(
                        "fit = multiplier · risk factor · basics first = 1.097 · 1.000 · 0.700 = 0.768",
                        "multiplier of STRATEGIC at climate 65.5 = 1.097",
                        "risk factor = 1 − max(0, 70.0 − 72.9)/100 = 1.000",
                        "basics first = 0.700, as it works on Moving house (69.9), below 70");
    }

    @Test
    void atTheLimitTheBasicsDoNotComeFirst() {
        var fit = onMovingHouse(Experience.WOW, 70.0);

        assertThat(fit.value()).isCloseTo(1.0965, within(1e-9));
        assertThat(fit.basicsMultiplier()).isEqualTo(1);
        assertThat(fit.warnings()).isEmpty();
        assertThat(fit.reasons()).contains("basics first = 1, as it works on no place with a score below 70");
    }

    @Test
    void onlyAWowMustWaitForTheBasics() {
        for (var experience : new Experience[] {Experience.EVERYDAY, Experience.SIGNATURE, null}) {
            var fit = onMovingHouse(experience, 50.0);

            assertThat(fit.value()).isCloseTo(1.0965, within(1e-9));
            assertThat(fit.warnings()).isEmpty();
            assertThat(fit.reasons()).contains("basics first = 1, as the initiative is not to create a WOW");
        }
    }

    @Test
    void whereThereAreNoBasicsTheFitStays() {
        var fit = onMovingHouse(Experience.WOW, null);

        assertThat(fit.value()).isCloseTo(1.0965, within(1e-9));
        assertThat(fit.warnings()).isEmpty();
    }

    @Test
    void aMandatoryInitiativeStaysMandatoryWhereTheBasicsComeFirst() {
        var basicsFirst = BasicsFirst.of(Experience.WOW, List.of(new Place("Moving house", 0.0)), BASICS_RULE);
        var subject = new Fit.Subject(Category.COMPLIANCE, 25, true);

        assertThat(Fit.of(subject, RiskAppetite.of(0, APPETITE), RULE, basicsFirst)
                        .mandatory())
                .isTrue();
    }

    /// The strategic initiative of the worked example, in a strong climate: without the basics its fit is 1.0965.
    private static Fit onMovingHouse(@Nullable Experience experience, @Nullable Double score) {
        var basicsFirst = BasicsFirst.of(experience, List.of(new Place("Moving house", score)), BASICS_RULE);
        return Fit.of(
                new Fit.Subject(Category.STRATEGIC, 70, false), RiskAppetite.of(65.5, APPETITE), RULE, basicsFirst);
    }

    private static Fit fit(Category category, double risk, double climate) {
        return Fit.of(new Fit.Subject(category, risk, false), RiskAppetite.of(climate, APPETITE), RULE, NO_BASICS);
    }
}
