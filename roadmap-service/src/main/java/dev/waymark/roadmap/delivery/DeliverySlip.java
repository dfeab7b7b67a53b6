package dev.waymark.roadmap.delivery;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By how many periods an initiative started and was finished later than planned; below 0 when earlier.
///
/// What has happened counts by its day; what has not, by the day that is expected; without one, by today
/// where the planned period has passed, and as 0 before. A cancelled initiative has no slip where it has
/// not happened.
///
/// Example: planned 2027-Q2 to 2027-Q3, started on 2027-07-05, expected on 2027-12-20: start 1, finish 1.
@Calculation
record DeliverySlip(@Nullable Integer start, @Nullable Integer finish) {

    /// A date of a delivery: when it was, or else when it is expected.
    record Happening(@Nullable LocalDate on, @Nullable LocalDate expected) {}

    static DeliverySlip of(
            PlanningPeriod plannedStart,
            PlanningPeriod plannedFinish,
            Happening start,
            Happening finish,
            boolean cancelled,
            LocalDate today) {
        return new DeliverySlip(
                slip(plannedStart, start, cancelled, today), slip(plannedFinish, finish, cancelled, today));
    }

    private static @Nullable Integer slip(
            PlanningPeriod planned, Happening happening, boolean cancelled, LocalDate today) {
        if (happening.on() != null) {
            return planned.until(PlanningPeriod.of(happening.on()));
        }
        if (cancelled) {
            return null;
        }
        return happening.expected() == null
                ? Math.max(0, planned.until(PlanningPeriod.of(today)))
                : planned.until(PlanningPeriod.of(happening.expected()));
    }
}
