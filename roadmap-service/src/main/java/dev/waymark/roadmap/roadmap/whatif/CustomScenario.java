package dev.waymark.roadmap.roadmap.whatif;

import org.jspecify.annotations.Nullable;

/// A scenario of the caller's own, beside the usual ones.
///
/// @param climate as planned where it is absent
/// @param budget in percent of the planned one; 100 where it is absent
record CustomScenario(
        @Nullable AssumedState climate, @Nullable Integer budget) {

    boolean isAsked() {
        return climate != null || budget != null;
    }

    int percent() {
        return budget == null ? 100 : budget;
    }
}
