package dev.waymark.rest.change;

import dev.waymark.rest.structure.Calculation;
import java.util.List;

/// Changes that follow a number, and the number that the next page follows.
///
/// @param next number that the next page follows; never smaller than the one that this page follows
/// @param more whether changes that are wanted follow at once
/// @param missed whether changes behind the asked number were removed
@Calculation
record FollowedChanges(List<Change> changes, long next, boolean more, boolean missed) {

    /// @param found one more than the limit where there are more
    /// @param after the number that was asked for
    /// @param newest number up to which was looked
    /// @param removed number of the newest change that was removed
    static FollowedChanges of(List<Change> found, long after, int limit, long newest, long removed) {
        var more = found.size() > limit;
        var shown = List.copyOf(more ? found.subList(0, limit) : found);
        var next = more ? shown.getLast().number() : Math.max(after, newest);
        return new FollowedChanges(shown, next, more, after < removed);
    }
}
