package dev.waymark.initiative.climate;

import java.time.LocalDate;

/// What the climate was named once a reading was on record.
///
/// @param day the latest day observed so far
/// @param before the state named before that day was observed
/// @param state the state named
public record NamedState(LocalDate day, ClimateState before, ClimateState state) {

    /// The name after one more reading.
    ///
    /// A name that was given is never given otherwise afterwards: after a late or revised reading hysteresis goes
    /// on from the state named last. Only while the readings of the latest day come in one after the other, the
    /// name of that day is determined again, from the state before it.
    ///
    /// @param first whether it is the first reading of its indicator for its day
    /// @param index the index with it
    NamedState next(ClimateReading reading, boolean first, double index, ClimateRule rule) {
        if (reading.observedOn().isAfter(day)) {
            return new NamedState(reading.observedOn(), state, state.next(index, rule));
        }
        var from = first && reading.observedOn().equals(day) ? before : state;
        return new NamedState(day, from, from.next(index, rule));
    }
}
