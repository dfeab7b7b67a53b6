package dev.waymark.rest.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Days and times of the years 1900 to 2199. Times are cut to whole microseconds, as they are stored, so that a time
/// that comes twice is the same time twice.
public final class Times {

    /// The last day that is read and stored.
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = LAST_DAY.getYear();

    private static final String DAY =
            "must be a date from %d-01-01 to %d-12-31, such as 2027-01-31".formatted(FIRST_YEAR, LAST_YEAR);
    private static final String TIME =
            "must be a time with offset in the years %d to %d (UTC), such as 2027-01-31T12:00:00Z"
                    .formatted(FIRST_YEAR, LAST_YEAR);

    private Times() {}

    /// @throws IllegalArgumentException saying what the text must be
    static Object read(String text, Class<?> type) {
        try {
            if (type == LocalDate.class) {
                return day(text);
            }
            var time = time(text);
            return type == Instant.class ? time.toInstant() : time;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(type == LocalDate.class ? DAY : TIME, unreadable);
        }
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        check(day.getYear(), DAY);
        return day;
    }

    private static OffsetDateTime time(String text) {
        var time = OffsetDateTime.parse(text).truncatedTo(ChronoUnit.MICROS);
        check(time.withOffsetSameInstant(ZoneOffset.UTC).getYear(), TIME);
        return time;
    }

    private static void check(int year, String rule) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(rule);
        }
    }
}
