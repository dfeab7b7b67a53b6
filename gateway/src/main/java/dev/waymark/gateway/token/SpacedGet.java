package dev.waymark.gateway.token;

import java.io.IOException;
import java.time.Duration;
import org.jose4j.http.Get;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;

/// Asks the realm for its keys, at most once within an interval whatever comes of it, and does not wait
/// long: tokens of strangers can make us ask.
final class SpacedGet implements SimpleGet {

    private static final int PATIENCE_MILLIS = 1_000;

    private final Get get = new Get();
    private final long interval;
    private long last;
    private boolean asked;

    SpacedGet(Duration interval) {
        this.interval = interval.toNanos();
        get.setConnectTimeout(PATIENCE_MILLIS);
        get.setReadTimeout(PATIENCE_MILLIS);
        get.setRetries(0);
    }

    @Override
    public synchronized SimpleResponse get(String location) throws IOException {
        var now = System.nanoTime();
        if (asked && now - last < interval) {
            throw new IOException("asked a moment ago");
        }
        asked = true;
        last = now;
        return get.get(location);
    }
}
