package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;

/// A three-point estimate of an amount of money: the least, the likeliest and the most, in the currency of the cycle.
///
/// All three may be equal: the amount is then certain.
public record Estimate(BigDecimal low, BigDecimal likely, BigDecimal high) {

    static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    public Estimate {
        if (low.signum() < 0 || low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "An estimate needs 0 <= low <= likely <= high, but is (%s, %s, %s). Maybe two of them are swapped."
                            .formatted(low.toPlainString(), likely.toPlainString(), high.toPlainString()));
        }
    }

    /// The mean of the PERT distribution, `(low + 4·likely + high) / 6`, to 34 digits: (400, 500, 900) gives 550.
    public BigDecimal expected() {
        return sixth(sixfoldExpected());
    }

    /// Six times the expected amount, which is exact.
    BigDecimal sixfoldExpected() {
        return low.add(likely.multiply(FOUR)).add(high);
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

    Pert distribution() {
        return new Pert(low.doubleValue(), likely.doubleValue(), high.doubleValue());
    }
}
