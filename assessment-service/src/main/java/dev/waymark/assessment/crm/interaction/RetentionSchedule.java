package dev.waymark.assessment.crm.interaction;

import dev.waymark.rest.job.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/// Looks again and again for interactions that have become too old, by one instance at a time.
@ApplicationScoped
class RetentionSchedule {

    private final RetentionConfig config;
    private final RecurringTask recurring;

    RetentionSchedule(OldInteractions old, RetentionConfig config, Clock clock, DataSource database) {
        this.config = config;
        this.recurring = new RecurringTask(
                database,
                "delete-old-interactions",
                () -> old.delete(keptFrom(clock.instant(), config.interactionMonths())));
    }

    void start(@Observes StartupEvent started) {
        if (config.interactionMonths() > 0) {
            recurring.start(config.pause());
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        recurring.close();
    }

    /// The beginning of the oldest month that is kept, UTC: of 2 months on 2026-03-15 it is 2026-01-01.
    static Instant keptFrom(Instant now, int months) {
        return YearMonth.from(now.atOffset(ZoneOffset.UTC))
                .minusMonths(months)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
