package dev.waymark.assessment.asis.gap;

import dev.waymark.assessment.asis.measurement.Reading;
import java.time.LocalDate;

/// What something adds to delivery once it is live and used.
///
/// @param points at full adoption
public record Uplift(String label, double points, LocalDate liveOn, AdoptionCurve adoption) {

    double pointsOn(LocalDate day) {
        return points * adoption.shareAfter(Reading.years(liveOn, day));
    }
}
