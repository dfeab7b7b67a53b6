package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.structure.Calculation;

/// The weeks that are compared, as indices: those before, from `before` on, and those after, from `after`
/// on.
///
/// The {@value #LEFT_OUT} weeks before the decision are left out, because what is chosen for being at the
/// top is there partly by chance and falls by itself. So are the weeks from the decision to the day on
/// which the initiative is live. Before and after have at most {@value #LONGEST} weeks.
///
/// Example: decided in week 60, live in week 70, 90 weeks known: before 30 to 55, after 70 to 89.
@Calculation
record WeekWindows(int before, int weeksBefore, int after, int weeksAfter) {

    static final int LEFT_OUT = 4;
    static final int FEWEST_BEFORE = 12;
    static final int FEWEST_AFTER = 6;
    static final int LONGEST = 26;
    static final int YEAR = 52;

    /// @param decided the week of the decision
    /// @param live the first whole week in which it is live
    /// @param weeks number of weeks known
    static WeekWindows of(int decided, int live, int weeks) {
        var end = Math.clamp((long) decided - LEFT_OUT, 0, weeks);
        var before = Math.min(LONGEST, end);
        var after = Math.clamp((long) weeks - live, 0, LONGEST);
        return new WeekWindows(end - before, before, live, after);
    }

    boolean areLongEnough() {
        return weeksBefore >= FEWEST_BEFORE && weeksAfter >= FEWEST_AFTER;
    }

    /// Whether the same weeks of the year before are known.
    boolean haveYearBefore() {
        return before >= YEAR;
    }

    WeekWindows earlierBy(int weeks) {
        return new WeekWindows(before - weeks, weeksBefore, after - weeks, weeksAfter);
    }

    /// From the first week before to the last after.
    int length() {
        return after + weeksAfter - before;
    }
}
