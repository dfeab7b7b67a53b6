package dev.waymark.roadmap.planning.period;

import dev.waymark.rest.structure.Calculation;

/// The periods that are planned: the first one and how many. Inside a plan a period is its index from 0.
@Calculation
public record Horizon(PlanningPeriod first, int periods) {

    public Horizon {
        if (periods < 1 || periods > 40) {
            throw new IllegalArgumentException("a roadmap spans 1 to 40 periods, not %d".formatted(periods));
        }
    }

    /// The period at an index; indices before 0 and behind the end have their periods, too.
    public PlanningPeriod at(int index) {
        return first.plus(index);
    }

    /// Whether an index lies inside the planned periods.
    public boolean includes(int index) {
        return index >= 0 && index < periods;
    }
}
