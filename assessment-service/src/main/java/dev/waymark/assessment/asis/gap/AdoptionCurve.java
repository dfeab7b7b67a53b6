package dev.waymark.assessment.asis.gap;

import java.util.List;

/// How the use of something new grows after it goes live: nothing before, straight lines between the given points
/// (starting from 0 at go-live unless a point says otherwise), and the last share for ever after. Without points all is
/// in use at once.
///
/// Example, 0.4 after 1 year and 1.0 after 3: 0.2 after half a year, 0.7 after two, 1.0 after ten.
///
/// @param years after go-live, ascending
/// @param shares 0..1, as many
public record AdoptionCurve(List<Double> years, List<Double> shares) {

    public AdoptionCurve {
        years = List.copyOf(years);
        shares = List.copyOf(shares);
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) <= years.get(i - 1)) {
                throw new IllegalArgumentException("adoption after %s years follows %s years, but times must ascend"
                        .formatted(years.get(i), years.get(i - 1)));
            }
        }
    }

    /// The share in use, 0..1.
    double shareAfter(double time) {
        if (time < 0) {
            return 0;
        }
        double fromYears = 0;
        double fromShare = 0;
        for (int i = 0; i < years.size(); i++) {
            if (time < years.get(i)) {
                return fromShare + (shares.get(i) - fromShare) * (time - fromYears) / (years.get(i) - fromYears);
            }
            fromYears = years.get(i);
            fromShare = shares.get(i);
        }
        return years.isEmpty() ? 1 : fromShare;
    }
}
