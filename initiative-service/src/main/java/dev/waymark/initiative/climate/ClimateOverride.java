package dev.waymark.initiative.climate;

import java.time.LocalDate;

/// The committee's own judgement of the climate, which replaces the computed one, and why.
///
/// @param index −100..100
/// @param expiresOn last day on which it counts
public record ClimateOverride(double index, String reason, LocalDate expiresOn) {

    public ClimateOverride {
        if (!(index >= -100 && index <= 100)) {
            throw new IllegalArgumentException("A climate is -100..100, but is " + index + ".");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A climate override needs a reason.");
        }
    }
}
