package dev.waymark.assessment.access.grant;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a grant holds: from a moment on, until before another.
///
/// Example: asked for at 2027-01-11T10:00:00Z, without times, for a cycle whose successor is due on 2027-12-31
/// → from 2027-01-11T10:00:00Z until 2028-01-01T00:00:00Z.
///
/// @param until never `null` for what was asked for
record GrantPeriod(Instant from, Instant until) {

    /// @param from `null` = now
    /// @param until `null` = the end of the cycle's last day
    /// @param lastDay of the cycle; empty where there is none
    /// @throws ProblemException 400 where it has no end, or ends before it begins or before now
    static GrantPeriod of(@Nullable Instant from, @Nullable Instant until, Optional<LocalDate> lastDay, Instant now) {
        var begin = from == null ? now : from;
        var end = until != null
                ? until
                : lastDay.map(day ->
                                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElseThrow(() -> invalid("is needed: a grant of everything ends by no cycle's end"));
        if (!end.isAfter(begin)) {
            throw invalid("is %s, but it begins at %s".formatted(end, begin));
        }
        if (!end.isAfter(now)) {
            throw invalid("is %s, which is past".formatted(end));
        }
        return new GrantPeriod(begin, end);
    }

    private static ProblemException invalid(String message) {
        return ProblemException.invalid(List.of(new Violation("/validUntil", message)));
    }
}
