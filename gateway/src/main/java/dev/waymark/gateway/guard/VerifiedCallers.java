package dev.waymark.gateway.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Callers whose tokens were verified a moment ago, so that a client with many requests is verified once. Keeps hashes,
/// never tokens; keeps successes, never failures; forgets at the token's end or after the time to keep, whichever comes
/// first; has a bounded number of places, of which the one unused for longest is given away.
final class VerifiedCallers {

    private final Duration keep;
    private final Map<String, Kept> kept;

    VerifiedCallers(int places, Duration keep) {
        this.keep = keep;
        this.kept = new RecentlyUsed<>(places);
    }

    Optional<Caller> find(String token, Instant now) {
        return kept(hash(token), now).map(Kept::caller);
    }

    void remember(String token, Caller caller, Instant now) {
        var longest = now.plus(keep);
        keep(hash(token), new Kept(caller, caller.expires().isBefore(longest) ? caller.expires() : longest));
    }

    /// Hashing takes long enough for other threads to come: it is done before they are locked out.
    private synchronized Optional<Kept> kept(String key, Instant now) {
        var found = Optional.ofNullable(kept.get(key));
        if (found.isPresent() && !now.isBefore(found.get().until())) {
            kept.remove(key);
            return Optional.empty();
        }
        return found;
    }

    private synchronized void keep(String key, Kept verified) {
        kept.put(key, verified);
    }

    synchronized int size() {
        return kept.size();
    }

    /// A character for each of the 32 bytes: nobody reads it. SHA-512/256 is quicker than SHA-256 where the processor
    /// has no instructions for either.
    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-512/256");
            return new String(digest.digest(token.getBytes(StandardCharsets.UTF_8)), StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-512/256", impossible);
        }
    }

    private record Kept(Caller caller, Instant until) {}
}
