package dev.waymark.rest.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Time as the database keeps it.
public final class StoredTime {

    private static final Duration MICROSECOND = ChronoUnit.MICROS.getDuration();

    private StoredTime() {}

    /// UTC in whole microseconds: what a write answers equals what is read afterwards.
    public static Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
