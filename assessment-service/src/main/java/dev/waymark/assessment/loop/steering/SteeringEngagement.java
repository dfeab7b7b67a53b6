package dev.waymark.assessment.loop.steering;

import dev.waymark.rest.structure.Calculation;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How engaged the steering committee is, seen from what it does: `share = taken in time / due`. A decision is in
/// time when it was taken on day `asked + days` at the latest. It is due once it has been taken, whenever that was,
/// or once its days are over, that is after day `asked + days`; until then an open decision speaks neither for the
/// committee nor against it. The share is absent while none is due.
///
/// Example, 14 days: asked on 1, 5 and 20 January; taken on the 10th (after 9 days), on the 25th (after 20) and not
/// yet; on 10 February all 3 are due and 1 was in time → 0.333.
@Schema(description = "How many of the decisions asked of the steering committee were taken in time.")
@Calculation
record SteeringEngagement(
        @Schema(description = "takenInTime / due, 0 to 1; absent while none is due", examples = "0.333") @Nullable
        Double share,

        @Schema(description = "Decisions taken at most withinDays after they were asked", examples = "1")
        int takenInTime,

        @Schema(description = "Decisions that have been taken, or whose days are over", examples = "3")
        int due,

        @Schema(description = "Decisions not taken yet, whether due or not", examples = "1")
        int open,

        @Schema(description = "Days within which a decision is in time", examples = "14")
        int withinDays,

        @Schema(description = "The rule with its values") List<String> reasons) {

    /// One decision asked of the committee.
    ///
    /// @param takenOn null while it is open
    record Decision(LocalDate askedOn, @Nullable LocalDate takenOn) {

        boolean isOpen() {
            return takenOn == null;
        }

        boolean isDue(LocalDate today, int withinDays) {
            return !isOpen() || today.isAfter(lastDay(withinDays));
        }

        boolean isInTime(int withinDays) {
            return takenOn != null && !takenOn.isAfter(lastDay(withinDays));
        }

        private LocalDate lastDay(int withinDays) {
            return askedOn.plusDays(withinDays);
        }
    }

    static SteeringEngagement of(List<Decision> decisions, LocalDate today, int withinDays) {
        var due =
                decisions.stream().filter(each -> each.isDue(today, withinDays)).toList();
        int open = count(decisions.stream().filter(Decision::isOpen).count());
        int inTime =
                count(due.stream().filter(each -> each.isInTime(withinDays)).count());
        int overdue = count(due.stream().filter(Decision::isOpen).count());
        var share = due.isEmpty() ? null : (Double) ((double) inTime / due.size());
        return new SteeringEngagement(
                share,
                inTime,
                due.size(),
                open,
                withinDays,
                List.of(
                        "In time is what was taken at most %d days after it was asked; due is what was taken, or was asked more than %d days before %s."
                                .formatted(withinDays, withinDays, today),
                        "%d taken in time, %d taken later, %d open and due, %d open and not yet due."
                                .formatted(inTime, due.size() - overdue - inTime, overdue, open - overdue),
                        share == null
                                ? "None of %d decisions is due, so there is no share.".formatted(decisions.size())
                                : "%d in time / %d due = %.3f.".formatted(inTime, due.size(), share)));
    }

    private static int count(long decisions) {
        return Math.toIntExact(decisions);
    }
}
