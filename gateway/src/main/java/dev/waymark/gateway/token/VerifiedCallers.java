package dev.waymark.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Callers whose tokens were verified a moment ago, so that a client with many requests is verified once. Keeps hashes,
/// never tokens; keeps successes, never failures; forgets at the token's end or after the time to keep, whichever comes
/// first; has a bounded number of places.
public final class VerifiedCallers {

    private final Cache<String, Caller> verified;

    public VerifiedCallers(int places, Duration keep, Ticker clock) {
        this.verified = Caffeine.newBuilder()
                .maximumSize(places)
                .expireAfterWrite(keep)
                .ticker(clock)
                // upkeep wakes no other thread
                .executor(Runnable::run)
                .build();
    }

    public Optional<Caller> find(String token, Instant now) {
        return Optional.ofNullable(verified.getIfPresent(hash(token))).filter(caller -> now.isBefore(caller.expires()));
    }

    public void remember(String token, Caller caller) {
        verified.put(hash(token), caller);
    }

    long size() {
        verified.cleanUp();
        return verified.estimatedSize();
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
}
