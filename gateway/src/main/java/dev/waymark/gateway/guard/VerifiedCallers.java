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

    synchronized Optional<Caller> find(String token, Instant now) {
        var key = hash(token);
        var found = kept.get(key);
        if (found == null) {
            return Optional.empty();
        }
        if (!now.isBefore(found.until())) {
            kept.remove(key);
            return Optional.empty();
        }
        return Optional.of(found.caller());
    }

    synchronized void remember(String token, Caller caller, Instant now) {
        var longest = now.plus(keep);
        kept.put(hash(token), new Kept(caller, caller.expires().isBefore(longest) ? caller.expires() : longest));
    }

    synchronized int size() {
        return kept.size();
    }

    /// A character for each of the 32 bytes: nobody reads it. On processors without instructions for either,
    /// SHA-512/256
    /// is the quicker of the two digests of this length.
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
