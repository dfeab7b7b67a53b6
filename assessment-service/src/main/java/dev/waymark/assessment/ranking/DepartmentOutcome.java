package dev.waymark.assessment.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A department that cast at least one ballot.
///
/// @param ballots n_d
/// @param weight w_d
/// @param agreement how far its ballots say the same
/// @param withheld why its contributions and its agreement are not shown; null when they are
public record DepartmentOutcome(
        UUID departmentId,
        int ballots,
        double weight,
        Agreement agreement,
        @Nullable String withheld) {

    /// All departments with a ballot, most ballots first.
    static List<DepartmentOutcome> of(CountedBallots ballots, Disclosure disclosure) {
        return each(
                ballots,
                department -> disclosure.showsDepartment(department)
                        ? shown(ballots, department)
                        : withheld(ballots, department, reason(ballots.ballotCount(department))));
    }

    /// The same with every department withheld for one reason.
    static List<DepartmentOutcome> allWithheld(CountedBallots ballots, String reason) {
        return each(ballots, department -> withheld(ballots, department, reason));
    }

    private static List<DepartmentOutcome> each(CountedBallots ballots, IntFunction<DepartmentOutcome> outcome) {
        return IntStream.range(0, ballots.departments())
                .mapToObj(outcome)
                .sorted(Comparator.comparingInt(DepartmentOutcome::ballots).reversed())
                .toList();
    }

    private static DepartmentOutcome shown(CountedBallots ballots, int department) {
        return new DepartmentOutcome(
                ballots.departmentId(department),
                ballots.ballotCount(department),
                ballots.weight(department),
                KendallsW.of(ballots.ballots(department), ballots.painPoints().size()),
                null);
    }

    private static DepartmentOutcome withheld(CountedBallots ballots, int department, String reason) {
        return new DepartmentOutcome(
                ballots.departmentId(department),
                ballots.ballotCount(department),
                ballots.weight(department),
                new Agreement.Withheld(reason),
                reason);
    }

    private static String reason(int ballots) {
        return ballots < Disclosure.SMALLEST_GROUP ? Withheld.tooSmall(ballots) : Withheld.GIVES_AWAY;
    }
}
