package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;

/// A three-point estimate of an amount of money: the least, the likeliest and the most, in the currency of the cycle.
///
/// All three may be equal: the amount is then certain.
///
/// @param distribution how the amount is spread between low and high
public record Estimate(BigDecimal low, BigDecimal likely, BigDecimal high, Distribution distribution) {

    static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public Estimate {
        if (low.signum() < 0 || low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "An estimate needs 0 <= low <= likely <= high, but is (%s, %s, %s). Maybe two of them are swapped."
                            .formatted(low.toPlainString(), likely.toPlainString(), high.toPlainString()));
        }
    }

    /// An estimate whose amount has the PERT distribution.
    public Estimate(BigDecimal low, BigDecimal likely, BigDecimal high) {
        this(low, likely, high, Distribution.PERT);
    }

    /// The mean to 34 digits, for PERT `(low + 4·likely + high) / 6`, for a triangle `(low + likely + high) / 3`:
    /// (400, 500, 900) gives 550 and 600.
    public BigDecimal expected() {
        return sixth(sixfoldExpected());
    }

    /// Six times the expected amount, which is exact.
    BigDecimal sixfoldExpected() {
        return switch (distribution) {
            case PERT -> low.add(likely.multiply(FOUR)).add(high);
            case TRIANGULAR -> low.add(likely).add(high).multiply(BigDecimal.TWO);
        };
    }

    BigDecimal sixfoldLikely() {
        return likely.multiply(SIX);
    }

    static BigDecimal sixth(BigDecimal sixfold) {
        return sixfold.divide(SIX, MathContext.DECIMAL128);
    }

    boolean isCertain() {
        return low.compareTo(high) == 0;
    }
}
