package dev.waymark.roadmap.delivery;

import dev.waymark.rest.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a report of a delivery: each fault by the property that has it.
final class DeliveryFaults {

    private static final int ALL = 100;

    private final ReportDelivery report;
    private final List<Violation> faults = new ArrayList<>();

    private DeliveryFaults(ReportDelivery report) {
        this.report = report;
    }

    /// @param today no report speaks of a later day
    /// @param last day of the last report; absent before the first
    static List<Violation> of(ReportDelivery report, LocalDate today, @Nullable LocalDate last) {
        var faults = new DeliveryFaults(report);
        faults.refuse(report.reportedOn().isAfter(today), "reportedOn", "is in the future");
        faults.refuse(
                last != null && report.reportedOn().isBefore(last),
                "reportedOn",
                "is before the last report, which speaks of %s".formatted(last));
        faults.progress();
        faults.dates();
        faults.comment();
        return List.copyOf(faults.faults);
    }

    private void progress() {
        refuse(is(DeliveryState.PLANNED) && report.progressPercent() > 0, "progressPercent", "is 0 while PLANNED");
        refuse(is(DeliveryState.DONE) && report.progressPercent() < ALL, "progressPercent", "is 100 when DONE");
        refuse(
                is(DeliveryState.PLANNED) && report.adoptionPercent() != null,
                "adoptionPercent",
                "is not measured while PLANNED");
    }

    private void dates() {
        var started = report.startedOn();
        var finished = report.finishedOn();
        var expected = report.expectedFinishOn();
        var ended = is(DeliveryState.DONE) || is(DeliveryState.CANCELLED);
        refuse(
                started == null && !is(DeliveryState.PLANNED) && !is(DeliveryState.CANCELLED),
                "startedOn",
                "is needed when %s".formatted(report.state()));
        refuse(started != null && is(DeliveryState.PLANNED), "startedOn", "is absent while PLANNED");
        refuse(started != null && started.isAfter(report.reportedOn()), "startedOn", "is after the day of the report");
        refuse(finished == null && is(DeliveryState.DONE), "finishedOn", "is needed when DONE");
        refuse(finished != null && !is(DeliveryState.DONE), "finishedOn", "is absent unless DONE");
        refuse(
                finished != null && finished.isAfter(report.reportedOn()),
                "finishedOn",
                "is after the day of the report");
        refuse(finished != null && started != null && finished.isBefore(started), "finishedOn", "is before the start");
        refuse(expected != null && ended, "expectedFinishOn", "is absent when %s".formatted(report.state()));
        refuse(
                expected != null && expected.isBefore(report.reportedOn()),
                "expectedFinishOn",
                "is before the day of the report");
    }

    private void comment() {
        var silent = report.comment() == null || report.comment().isBlank();
        refuse(
                silent && (is(DeliveryState.PAUSED) || is(DeliveryState.CANCELLED)),
                "comment",
                "says why when %s".formatted(report.state()));
    }

    private boolean is(DeliveryState state) {
        return report.state() == state;
    }

    private void refuse(boolean wrong, String property, String message) {
        if (wrong) {
            faults.add(new Violation("/" + property, message));
        }
    }
}
