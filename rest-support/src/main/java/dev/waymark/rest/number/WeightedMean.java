package dev.waymark.rest.number;

import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.MathContext;

/// `Σ w·x / Σ w`, added up in exact decimals and divided once: neither the order of the terms nor the scale of the
/// weights changes a digit.
///
/// Example: weights 3, 3, 2, 2, 1 with 75, 57.5, 57.5, 0, 37.5 → 550/11 = 50, where adding up w·x/Σw in binary
/// fractions gives 49.99999999999999.
@Calculation
public final class WeightedMean {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal sum = BigDecimal.ZERO;

    /// Adds a term; both numbers count as they are written in decimals.
    public WeightedMean add(double weight, double value) {
        var exactWeight = BigDecimal.valueOf(weight);
        weights = weights.add(exactWeight);
        sum = sum.add(exactWeight.multiply(BigDecimal.valueOf(value)));
        return this;
    }

    /// Whether there is nothing to divide by.
    public boolean isWeightless() {
        return weights.signum() == 0;
    }

    /// @throws ArithmeticException where the weights sum to 0
    public double value() {
        return sum.divide(weights, DIGITS).doubleValue();
    }
}
