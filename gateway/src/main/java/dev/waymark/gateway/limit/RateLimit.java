package dev.waymark.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.Refusal;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Counts the requests of each caller and says how many are left, as draft-ietf-httpapi-ratelimit-headers-10 writes it:
/// `RateLimit-Policy: "caller";q=6000;w=60` and `RateLimit: "caller";r=5999;t=1`.
@Singleton
public class RateLimit {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence STATE = HttpHeaders.createOptimized("RateLimit");
    private static final String NAME = "\"caller\"";

    private final CharSequence policy;
    private final Bandwidth limit;
    private final LoadingCache<String, Bucket> own;
    private final SharedAllowances shared;

    public RateLimit(RateLimitConfig config, SharedAllowances shared) {
        this.policy = HttpHeaders.createOptimized("%s;q=%d;w=%d"
                .formatted(NAME, config.requests(), config.period().toSeconds()));
        this.limit = Bandwidth.builder()
                .capacity(config.requests())
                .refillGreedy(config.requests(), config.period())
                .build();
        this.own = Caffeine.newBuilder()
                .maximumSize(config.callers())
                // upkeep wakes no other thread
                .executor(Runnable::run)
                .build(subject -> Bucket.builder().addLimit(limit).build());
        this.shared = shared;
    }

    /// Counts a request of the caller. When the database that all instances share is away, this instance counts alone.
    public Future<Allowance> count(String subject) {
        return shared.inUse()
                ? shared.count(
                                subject,
                                BucketConfiguration.builder().addLimit(limit).build())
                        .otherwise(away -> countHere(subject))
                : Future.succeededFuture(countHere(subject));
    }

    private Allowance countHere(String subject) {
        return Allowance.of(own.get(subject).tryConsumeAndReturnRemaining(1));
    }

    /// Tells the caller what is left.
    public void tell(Allowance allowance, MultiMap headers) {
        headers.set(POLICY, policy);
        headers.set(STATE, NAME + ";r=" + allowance.remaining() + ";t=" + seconds(allowance.full()));
    }

    public static Refusal refusal(Allowance allowance) {
        return Refusal.of(
                GatewayProblem.TOO_MANY_REQUESTS,
                "Too many requests. Wait as long as Retry-After says; RateLimit-Policy says how many may come.",
                "Retry-After",
                String.valueOf(Math.max(1, seconds(allowance.pause()))));
    }

    /// Whole seconds, upwards: who waits so long does not come too soon.
    private static long seconds(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
