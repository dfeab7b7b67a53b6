package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.cost;
import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuarterlyCostsTest {

    @Test
    void takesTheExpectedAmountAndNoGain() {
        assertThat(amounts(PeriodLength.YEAR, cost(0, 0, 400, 500, 900), gain(GainType.REVENUE, 1, 1, 9, 9, 9)))
                .containsExactly("550.00");
    }

    @Test
    void putsThreeMonthsIntoOneQuarter() {
        assertThat(amounts(PeriodLength.MONTH, cost(0, 4, 10, 10, 10))).containsExactly("30.00", "20.00");
    }

    @Test
    void keepsQuartersAsTheyAre() {
        assertThat(amounts(PeriodLength.QUARTER, cost(0, 1, 10, 10, 10), cost(3, 3, 5, 5, 5)))
                .containsExactly("10.00", "10.00", "0.00", "5.00");
    }

    @Test
    void putsAYearIntoItsFourthQuarter() {
        assertThat(amounts(PeriodLength.YEAR, cost(0, 1, 7, 7, 7)))
                .containsExactly("7.00", "0.00", "0.00", "0.00", "7.00");
    }

    @Test
    void roundsTheWholeOnceAndHalfUp() {
        assertThat(amounts(PeriodLength.QUARTER, cost(0, 0, 0.005, 0.005, 0.005)))
                .containsExactly("0.01");
        assertThat(amounts(PeriodLength.MONTH, cost(0, 2, 0.005, 0.005, 0.005))).containsExactly("0.02");
    }

    @Test
    void addUpToTheExpectedCostsOfThePrice() {
        var random = new SplittableRandom(21);
        for (int i = 0; i < 200; i++) {
            var price = PriceExamples.any(random);
            var sixfold = price.lines().stream()
                    .filter(PriceLine.Cost.class::isInstance)
                    .map(line -> line.amount()
                            .sixfoldExpected()
                            .multiply(BigDecimal.valueOf(
                                    line.span().to() - line.span().from() + 1)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            for (int decimals : new int[] {0, 2, 3}) {
                assertThat(QuarterlyCosts.of(price, decimals).amounts().stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualTo(sixfold.divide(BigDecimal.valueOf(6), decimals, RoundingMode.HALF_UP));
            }
        }
    }

    @Test
    void quartersOfThirdsAddUpToTheWhole() {
        assertThat(amounts(PeriodLength.QUARTER, cost(0, 2, 0, 1, 2), cost(1, 3, 0.01, 0.02, 0.05)))
                .containsExactly("1.00", "1.03", "1.02", "0.02");
    }

    @Test
    void threeYearsOfQuartersAddUpToTheWhole() {
        assertThat(sum(
                        cost(0, 0, 8000, 10000, 12000),
                        cost(0, 1, 48000, 62000, 95000),
                        cost(0, 1, 10000, 13000, 20000),
                        cost(2, 11, 9000, 12000, 16000)))
                .isEqualTo("289333.33");
        assertThat(sum(
                        cost(0, 0, 20000, 30000, 40000),
                        cost(0, 2, 150000, 180000, 260000),
                        cost(0, 2, 12000, 16000, 26000),
                        cost(3, 11, 14000, 18000, 26000)))
                .isEqualTo("814000.00");
    }

    private static String sum(PriceLine... lines) {
        return amounts(PeriodLength.QUARTER, lines).stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static List<String> amounts(PeriodLength length, PriceLine... lines) {
        return QuarterlyCosts.of(new Price(0.08, length, List.of(1.0), List.of(lines)), 2).amounts().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
