package dev.waymark.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/// Counts unauthenticated requests by client address. Requests with a valid token are not counted, even from the same
/// address.
@Singleton
public class Strangers {

    private final LoadingCache<String, Bucket> addresses;
    private final List<String> trusted;
    private final Counter refusedTokens;

    public Strangers(StrangersConfig config, MeterRegistry meters) {
        var limit = Bandwidth.builder()
                .capacity(config.requests())
                .refillGreedy(config.requests(), config.period())
                .build();
        this.addresses = Caffeine.newBuilder()
                .maximumSize(config.addresses())
                // upkeep wakes no other thread
                .executor(Runnable::run)
                .build(address -> Bucket.builder().addLimit(limit).build());
        this.trusted = config.trustedProxies().orElse(List.of());
        this.refusedTokens = meters.counter("waymark.gateway.tokens.refused");
    }

    /// Counts a request without a valid token.
    public Allowance count(HttpServerRequest request) {
        var address = ClientAddress.of(
                request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"), trusted);
        return Allowance.of(addresses.get(address).tryConsumeAndReturnRemaining(1));
    }

    /// Counts a token that is not valid here.
    public void refusedToken() {
        refusedTokens.increment();
    }
}
