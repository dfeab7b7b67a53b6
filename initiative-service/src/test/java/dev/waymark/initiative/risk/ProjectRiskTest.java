package dev.waymark.initiative.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.initiative.RiskRatings;
import dev.waymark.rest.number.Precision;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProjectRiskTest {

    private static final RiskRubric RUBRIC = rubric(0.2, 0.2, 0.15, 0.2, 0.1, 0.15);
    private static final Spread SOME_SPREAD = new Spread(86, 274, 550);

    @Test
    void isTheWeightedMeanOfTheRubric() {
        var risk = ProjectRisk.of(new RiskRatings(60, 40, 20, 10, 80), new Spread(100, 150, 200), RUBRIC);

        assertThat(risk.value()).isCloseTo(12 + 8 + 3 + 5 + 1 + 12, within(1e-9));
        assertThat(risk.contributions())
                .extracting(ProjectRisk.Contribution::factor)
                .containsExactly(RiskFactor.values());
    }

    @Test
    void isTheSumOfItsContributions() {
        var risk = ProjectRisk.of(new RiskRatings(61, 42, 23, 14, 85), SOME_SPREAD, rubric(3, 1, 2, 5, 1, 1));

        assertThat(risk.contributions().stream()
                        .mapToDouble(ProjectRisk.Contribution::points)
                        .sum())
                .isCloseTo(risk.value(), within(1e-9));
    }

    @Test
    void ratesTheSpreadByTheCosts() {
        assertThat(SOME_SPREAD.ratio()).isCloseTo(0.3418, within(1e-4));
        assertThat(SOME_SPREAD.rating(1)).isCloseTo(34.18, within(0.01));
        assertThat(SOME_SPREAD.rating(0.5)).isCloseTo(68.36, within(0.01));
        assertThat(new Spread(0, 900, 550).rating(1)).isEqualTo(100);
    }

    @Test
    void ratesASpreadWithoutCostsAsTheGreatest() {
        assertThat(new Spread(0, 1, 0).rating(1)).isEqualTo(100);
        assertThat(new Spread(5, 5, 0).rating(1)).isZero();
    }

    @Test
    void staysWithinItsRangeAndNeverFallsWhenARatingRises() {
        var random = new SplittableRandom(6);
        for (int i = 0; i < 300; i++) {
            var rubric =
                    rubric(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble(), 0, 0.1);
            double technology = random.nextDouble(90);
            double vendor = random.nextDouble(90);
            var spread = new Spread(0, random.nextDouble(100), random.nextDouble(100));
            var lower = ProjectRisk.of(new RiskRatings(technology, 50, 50, vendor, 50), spread, rubric);
            var higher = ProjectRisk.of(new RiskRatings(technology + 10, 50, 50, vendor + 10, 50), spread, rubric);

            assertThat(lower.value()).isBetween(0.0, 100.0);
            assertThat(higher.value()).isGreaterThanOrEqualTo(lower.value());
        }
        assertThat(ProjectRisk.of(new RiskRatings(100, 100, 100, 100, 100), new Spread(0, 1, 0), RUBRIC)
                        .value())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void refusesARubricThatDoesNotWeighEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskRubric(Map.of(RiskFactor.VENDOR, 1.0), 1))
                .withMessageContaining("TECHNOLOGY");
        assertThatIllegalArgumentException().isThrownBy(() -> rubric(0, 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> rubric(-1, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskRubric(RUBRIC.weights(), 0));
    }

    @Test
    void refusesASpreadTheWrongWayRound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spread(2, 1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spread(1, 2, -1));
    }

    @Test
    void scalingTheWeightsOfTheRubricChangesNoDigit() {
        var random = new SplittableRandom(27);
        for (int i = 0; i < 300; i++) {
            var weights = random.doubles(6, 0.01, 1).toArray();
            var ratings = random.ints(5, 0, 101).mapToDouble(rating -> rating).toArray();
            var rated = new RiskRatings(ratings[0], ratings[1], ratings[2], ratings[3], ratings[4]);
            int factor = random.nextInt(2, 50);
            var scaled = Arrays.stream(weights).map(weight -> weight * factor).toArray();

            assertThat(Precision.rounded(
                            ProjectRisk.of(rated, SOME_SPREAD, rubric(scaled)).value()))
                    .isEqualTo(Precision.rounded(
                            ProjectRisk.of(rated, SOME_SPREAD, rubric(weights)).value()));
        }
    }

    private static RiskRubric rubric(double... weights) {
        var byFactor = new EnumMap<RiskFactor, Double>(RiskFactor.class);
        var factors = RiskFactor.values();
        for (int i = 0; i < factors.length; i++) {
            byFactor.put(factors[i], weights[i]);
        }
        return new RiskRubric(byFactor, 1);
    }
}
