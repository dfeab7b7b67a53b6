package dev.waymark.gateway.limit;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.runtime.Startup;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What the callers of all instances have left, counted in the gateway's database.
@Singleton
public class SharedAllowances {

    private static final Logger LOG = Logger.getLogger(SharedAllowances.class);
    private static final Duration KEPT_AFTER_FULL = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
    private static final int SWEPT_AT_ONCE = 10_000;

    private final @Nullable PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Vertx vertx;

    @Inject
    public SharedAllowances(RateLimitConfig config, Instance<AgroalDataSource> database, Vertx vertx) {
        this(config.shared() ? Optional.of(database.get()) : Optional.empty(), vertx);
    }

    SharedAllowances(Optional<? extends DataSource> database, Vertx vertx) {
        this.vertx = vertx;
        this.buckets = database.map(source -> Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                        .table("caller_allowance")
                        .idColumn("caller")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_FULL))
                        .build())
                .orElse(null);
    }

    boolean inUse() {
        return buckets != null;
    }

    /// Counts a request of the caller for all instances.
    Future<Allowance> count(String subject, BucketConfiguration limit) {
        return withBuckets(known ->
                        Allowance.of(known.getProxy(subject, () -> limit).tryConsumeAndReturnRemaining(1)))
                .onFailure(away -> LOG.warnf("rate-limit=not-shared cause=%s", away));
    }

    @Startup
    void sweepNowAndThen() {
        if (inUse()) {
            vertx.setPeriodic(
                    BETWEEN_SWEEPS.toMillis(), tick -> withBuckets(known -> known.removeExpired(SWEPT_AT_ONCE)));
        }
    }

    private <T> Future<T> withBuckets(Function<PostgreSQLSelectForUpdateBasedProxyManager<String>, T> act) {
        var known = buckets;
        if (known == null) {
            return Future.failedFuture("no database");
        }
        return vertx.executeBlocking(() -> act.apply(known), false);
    }
}
