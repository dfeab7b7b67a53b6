package dev.waymark.assessment.access.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/// Which grants were used last when. A read writes nothing by itself: each instance notes it, and once a minute
/// a request writes the notes down before it begins. A crash loses a minute of them.
@ApplicationScoped
class UsedGrants {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final String WRITE = """
            update access_grant set last_used_at = :at
            where id in (:ids) and (last_used_at is null or last_used_at < :at)""";

    private final ConcurrentMap<UUID, Instant> noted = new ConcurrentHashMap<>();
    private final AtomicLong written;
    private final EntityManager database;
    private final Clock clock;

    UsedGrants(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.written = new AtomicLong(clock.millis());
    }

    void note(List<HeldGrant> grants) {
        var now = clock.instant();
        grants.forEach(grant -> noted.put(grant.id(), now));
    }

    /// Whether this request is the one that writes down.
    boolean isDue() {
        var now = clock.millis();
        var last = written.get();
        return !noted.isEmpty() && now - last > PAUSE.toMillis() && written.compareAndSet(last, now);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void write() {
        var ids = List.copyOf(noted.keySet());
        noted.keySet().removeAll(ids);
        database.createNativeQuery(WRITE)
                .setParameter("at", clock.instant())
                .setParameter("ids", ids)
                .executeUpdate();
    }
}
