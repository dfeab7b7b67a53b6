package dev.waymark.rest.answer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Makes the clock that everything is dated by.
@Singleton
class StoredTime {

    private static final Duration MICROSECOND = ChronoUnit.MICROS.getDuration();

    /// UTC in the whole microseconds that the database keeps: what a write answers equals what is read afterwards.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
