package dev.waymark.cycle.name;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Names by cycle, kept for a minute, so that few answers cost a call. That names could not be read is kept for a
/// moment, so that few answers wait for a service that is away. Ask only for a cycle that the caller may know of.
@ApplicationScoped
public class KeptNames {

    private static final Duration KEEP = Duration.ofMinutes(1);
    private static final Duration KEEP_ABSENCE = Duration.ofSeconds(5);
    private static final int PLACES = 20_000;

    private final Cache<UUID, CycleNames> kept;

    @Inject
    public KeptNames() {
        this(Ticker.systemTicker());
    }

    KeptNames(Ticker ticker) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(PLACES)
                .weigher((UUID cycleId, CycleNames names) -> 1 + names.count())
                .expireAfter(Expiry.<UUID, CycleNames>writing(
                        (cycleId, names) -> names.equals(CycleNames.NONE) ? KEEP_ABSENCE : KEEP))
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    public Optional<CycleNames> of(UUID cycleId) {
        return Optional.ofNullable(kept.getIfPresent(cycleId));
    }

    public void keep(UUID cycleId, CycleNames names) {
        kept.put(cycleId, names);
    }
}
