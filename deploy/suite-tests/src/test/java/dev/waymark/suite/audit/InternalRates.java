package dev.waymark.suite.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// All rates of a period above −100 % at which flows are worth nothing: the positive zeros x = 1/(1 + rate) of Σ
/// f_t·x^t.
final class InternalRates {

    private InternalRates() {}

    static List<Double> of(List<BigDecimal> flows) {
        var polynomial = flows.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return zeros(polynomial).stream().map(x -> 1 / x - 1).sorted().toList();
    }

    static boolean oneSignOnly(List<BigDecimal> flows) {
        return flows.stream().noneMatch(flow -> flow.signum() > 0)
                || flows.stream().noneMatch(flow -> flow.signum() < 0);
    }

    /// Between two zeros of the derivative a polynomial has at most one zero.
    private static List<Double> zeros(double[] p) {
        var zeros = new ArrayList<Double>();
        if (p.length < 2) {
            return zeros;
        }
        var ends = new ArrayList<Double>();
        ends.add(0.0);
        ends.addAll(zeros(derivative(p)));
        ends.add(bound(p));
        for (var i = 0; i + 1 < ends.size(); i++) {
            if (value(p, ends.get(i)) * value(p, ends.get(i + 1)) < 0) {
                zeros.add(between(p, ends.get(i), ends.get(i + 1)));
            }
        }
        return zeros;
    }

    private static double[] derivative(double[] p) {
        var derivative = new double[p.length - 1];
        for (var i = 1; i < p.length; i++) {
            derivative[i - 1] = i * p[i];
        }
        return derivative;
    }

    /// No zero lies above 1 + max |p_i/p_n| (Cauchy), the last coefficient that is not 0 being p_n.
    private static double bound(double[] p) {
        var n = p.length - 1;
        while (n > 0 && p[n] == 0) {
            n--;
        }
        var most = 0.0;
        for (var i = 0; i < n; i++) {
            most = Math.max(most, Math.abs(p[i] / p[n]));
        }
        return 1 + most;
    }

    private static double between(double[] p, double from, double to) {
        var low = from;
        var high = to;
        for (var step = 0; step < 200; step++) {
            var middle = (low + high) / 2;
            if (value(p, low) * value(p, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double value(double[] p, double x) {
        var value = 0.0;
        for (var i = p.length - 1; i >= 0; i--) {
            value = value * x + p[i];
        }
        return value;
    }
}
