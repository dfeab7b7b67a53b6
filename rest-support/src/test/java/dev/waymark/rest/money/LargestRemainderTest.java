package dev.waymark.rest.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void thirdsAddUpToTheWhole() {
        var third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);

        assertThat(LargestRemainder.rounded(List.of(third, third, third), 2))
                .containsExactly(new BigDecimal("0.34"), new BigDecimal("0.33"), new BigDecimal("0.33"));
    }

    @Test
    void theLargestRemainderIsRoundedUpFirst() {
        assertThat(rounded(0, "1.4", "1.7", "0.9")).containsExactly("1", "2", "1");
        assertThat(rounded(0, "-1.4", "-1.7", "5.0")).containsExactly("-1", "-2", "5");
    }

    @Test
    void whatIsNoWholeOfTheseIsRefused() {
        assertThatThrownBy(() -> LargestRemainder.rounded(List.of(BigDecimal.ONE), BigDecimal.TEN, 2))
                .hasMessageContaining("no parts of 10");
    }

    @Test
    void partsAddUpAndMoveByLessThanAUnit() {
        var random = new SplittableRandom(5);
        for (var i = 0; i < 500; i++) {
            var parts = new ArrayList<BigDecimal>();
            for (var n = random.nextInt(1, 12); n > 0; n--) {
                parts.add(BigDecimal.valueOf(random.nextLong(-100_000, 100_000), random.nextInt(0, 6)));
            }
            var decimals = random.nextInt(0, 4);
            var found = LargestRemainder.rounded(parts, decimals);

            assertThat(sum(found)).isEqualByComparingTo(sum(parts).setScale(decimals, RoundingMode.HALF_UP));
            for (var k = 0; k < parts.size(); k++) {
                assertThat(found.get(k).subtract(parts.get(k)).abs())
                        .isLessThan(BigDecimal.ONE.movePointLeft(decimals));
            }
        }
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> rounded(int decimals, String... parts) {
        return LargestRemainder.rounded(Stream.of(parts).map(BigDecimal::new).toList(), decimals).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
