package dev.waymark.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;

/// Sign-ins that were ended, and tokens that were revoked, before the tokens expired, remembered for as long as such a
/// token can be valid. A later sign-in has another session or a younger token and is not affected.
public final class Revocations {

    private static final int PLACES = 100_000;

    private final Cache<String, Instant> ended;

    public Revocations(Duration longestToken, Ticker clock) {
        this.ended = Caffeine.newBuilder()
                .maximumSize(PLACES)
                .expireAfterWrite(longestToken)
                .ticker(clock)
                // upkeep wakes no other thread
                .executor(Runnable::run)
                .build();
    }

    /// @param signIn id of a session, or of a subject all of whose sessions have ended
    /// @param when their tokens that were issued until then have ended
    public void end(String signIn, Instant when) {
        ended.asMap().merge(signIn, when, (known, heard) -> heard.isAfter(known) ? heard : known);
    }

    /// Whether the caller's token comes from a sign-in that has ended.
    public boolean cover(Caller caller) {
        return isCovered(caller.subject(), caller) || (caller.session() != null && isCovered(caller.session(), caller));
    }

    private boolean isCovered(String signIn, Caller caller) {
        var when = ended.getIfPresent(signIn);
        return when != null && !caller.issued().isAfter(when);
    }
}
