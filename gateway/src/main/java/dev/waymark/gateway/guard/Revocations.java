package dev.waymark.gateway.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Sign-ins that were ended before their tokens ran out. Remembered for as long as such a token could still come; who
/// signs in anew has another session or a younger token and is not touched.
final class Revocations {

    private static final int PLACES = 100_000;

    private final Duration longestToken;
    private final Map<String, Instant> ended = new RecentlyUsed<>(PLACES);

    Revocations(Duration longestToken) {
        this.longestToken = longestToken;
    }

    /// @param signIn id of a session, or of a subject all of whose sessions have ended
    synchronized void end(String signIn, Instant now) {
        ended.put(signIn, now);
    }

    /// Whether the caller's token comes from a sign-in that has ended.
    synchronized boolean cover(Caller caller, Instant now) {
        return isCovered(caller.subject(), caller, now)
                || (caller.session() != null && isCovered(caller.session(), caller, now));
    }

    private boolean isCovered(String signIn, Caller caller, Instant now) {
        var when = ended.get(signIn);
        return when != null
                && now.isBefore(when.plus(longestToken))
                && !caller.issued().isAfter(when);
    }
}
