package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// By what later money is divided: `(1 + i)^t` for the end of period t, `(1 + i)^(t − ½)` for its middle. Period 0 is
/// the start and undiscounted. At 8 % the factors of period 1 are 0.9259 and 0.9623.
///
/// @param growth what one unit of money grows to in a period: 1 + i
record Discounting(BigDecimal growth, FlowTiming timing) {

    static final Discounting NONE = new Discounting(BigDecimal.ONE, FlowTiming.END_OF_PERIOD);

    /// The factors of the periods 0 to the last, to 34 digits.
    List<BigDecimal> factors(int last) {
        var factors = new ArrayList<BigDecimal>();
        factors.add(BigDecimal.ONE);
        var factor = timing == FlowTiming.MID_PERIOD ? growth.sqrt(MathContext.DECIMAL128) : BigDecimal.ONE;
        for (int period = 1; period <= last; period++) {
            factor = factor.divide(growth, MathContext.DECIMAL128);
            factors.add(factor);
        }
        return factors;
    }
}
