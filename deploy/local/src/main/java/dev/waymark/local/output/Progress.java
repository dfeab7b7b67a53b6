package dev.waymark.local.output;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// Says what happens and when, one line each, counted from the start of the launcher.
public final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final long start;

    /// @param start when the launcher began, in the time of `System.nanoTime()`
    public Progress(PrintStream out, long start) {
        this.out = out;
        this.start = start;
    }

    /// One line about one part of the suite.
    public synchronized void line(String subject, String message) {
        out.println(String.format(Locale.ROOT, "%7.1f s  %-19s %s", elapsedSeconds(), subject, message));
    }

    /// Text without a time.
    public synchronized void text(String text) {
        out.println(text);
    }

    public double elapsedSeconds() {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
