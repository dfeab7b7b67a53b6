package dev.waymark.rest.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    @Test
    void whatIsEqualOnPaperIsEqual() {
        assertTrue(Precision.equal(25.000000000000004, 25));
        assertTrue(Precision.atLeast(49.99999999999999, 50));
        assertFalse(Precision.below(49.99999999999999, 50));
        assertFalse(Precision.above(0.1 + 0.2, 0.3));
        assertTrue(Precision.atMost(0.1 + 0.2, 0.3));
        assertTrue(Precision.below(49.999999998, 50));
        assertTrue(Precision.above(50.000000001, 50));
    }

    @Test
    void ninthDecimalAndTwelfthSignificantDigitAreTheLast() {
        assertEquals(-9.6, Precision.rounded(-9.600000000000097));
        assertEquals(54.583333333, Precision.rounded(655.0 / 12));
        assertEquals(999.123456789, Precision.rounded(999.1234567891));
        assertEquals(1234.56789012, Precision.rounded(1234.5678901234));
        assertEquals(123456789012.0, Precision.rounded(123456789012.4));
        assertEquals(1234567890120000.0, Precision.rounded(1234567890123456.0));
        assertEquals("0.0", Double.toString(Precision.rounded(-1e-12)));
        assertEquals(Double.POSITIVE_INFINITY, Precision.rounded(Double.POSITIVE_INFINITY));
    }

    @Test
    void roundingKeepsTheOrderAndIsItsOwnRounding() {
        var random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            double one = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(18) - 4);
            double other = one + (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(16) - 14);
            assertTrue(Precision.compare(one, other) * Double.compare(one, other) >= 0, one + " and " + other);
            double rounded = Precision.rounded(one);
            assertEquals(rounded, Precision.rounded(rounded));
            var written = new BigDecimal(Double.toString(rounded)).stripTrailingZeros();
            assertTrue(written.scale() <= 9 && written.precision() <= 12, one + " is written " + written);
        }
    }
}
