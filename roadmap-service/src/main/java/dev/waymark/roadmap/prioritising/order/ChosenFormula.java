package dev.waymark.roadmap.prioritising.order;

import java.util.List;

/// The formula of a cycle with its parameters.
///
/// @param businessShare α of the weighted sum, 0..1; without effect on the others
/// @param criterionIds the three criteria of WSJF (business value, time criticality, risk reduction) or RICE (reach,
/// impact, confidence), in this order; empty for the formulas of both indices
public record ChosenFormula(Formula formula, double businessShare, List<String> criterionIds) {

    /// The formula of a cycle that has chosen none.
    public static final ChosenFormula DEFAULT = new ChosenFormula(Formula.GEOMETRIC_MEAN, 0.5, List.of());

    public ChosenFormula {
        criterionIds = List.copyOf(criterionIds);
        if (!(businessShare >= 0 && businessShare <= 1)) {
            throw new IllegalArgumentException("business share is %s; it must be 0 to 1".formatted(businessShare));
        }
        if (criterionIds.size() != formula.criteria()) {
            throw new IllegalArgumentException(
                    "%s names %d criteria, not %d".formatted(formula, formula.criteria(), criterionIds.size()));
        }
    }

    /// The mean of both indices before the fit, for the formulas of both indices.
    double mean(double b, double t) {
        return switch (formula) {
            case GEOMETRIC_MEAN -> Math.sqrt(b * t);
            case WEIGHTED_SUM -> businessShare * b + (1 - businessShare) * t;
            case WSJF, RICE -> throw new IllegalStateException(formula + " has no mean of indices");
        };
    }
}
