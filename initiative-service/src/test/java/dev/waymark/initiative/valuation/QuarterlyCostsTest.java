package dev.waymark.initiative.valuation;

import static dev.waymark.initiative.valuation.PriceExamples.cost;
import static dev.waymark.initiative.valuation.PriceExamples.gain;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
    void roundsOnceAndHalfUp() {
        assertThat(amounts(PeriodLength.QUARTER, cost(0, 0, 0.005, 0.005, 0.005)))
                .containsExactly("0.01");
        assertThat(amounts(PeriodLength.MONTH, cost(0, 2, 0.005, 0.005, 0.005))).containsExactly("0.02");
    }

    @Test
    void addUpToTheExpectedCostsOfThePrice() {
        var random = new SplittableRandom(21);
        for (int i = 0; i < 200; i++) {
            var price = PriceExamples.any(random);
            var total = QuarterlyCosts.of(price, 2).amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var expected = price.lines().stream()
                    .filter(PriceLine.Cost.class::isInstance)
                    .map(line -> line.amount()
                            .expected()
                            .multiply(BigDecimal.valueOf(
                                    line.span().to() - line.span().from() + 1)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total.subtract(expected).abs()).isLessThan(new BigDecimal("0.2"));
        }
    }

    private static List<String> amounts(PeriodLength length, PriceLine... lines) {
        return QuarterlyCosts.of(new Price(0.08, length, List.of(1.0), List.of(lines)), 2).amounts().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
