package dev.waymark.gateway.limit;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Places that callers take and give back: so many for each, and so many for all together. Remembers only
/// who has one.
final class Occupancy {

    private final int perCaller;
    private final int total;
    private final ConcurrentHashMap<String, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();

    /// What became of the request for a place.
    enum Verdict {
        TAKEN,
        CALLER_HAS_ALL,
        ALL_TAKEN
    }

    Occupancy(int perCaller, int total) {
        this.perCaller = perCaller;
        this.total = total;
    }

    Verdict take(String caller) {
        if (taken.incrementAndGet() > total) {
            taken.decrementAndGet();
            return Verdict.ALL_TAKEN;
        }
        if (byCaller.merge(caller, 1, Integer::sum) > perCaller) {
            giveBack(caller);
            return Verdict.CALLER_HAS_ALL;
        }
        return Verdict.TAKEN;
    }

    void giveBack(String caller) {
        byCaller.computeIfPresent(caller, (known, places) -> places == 1 ? null : places - 1);
        taken.decrementAndGet();
    }

    int taken() {
        return taken.get();
    }

    /// Callers who have a place.
    int callers() {
        return byCaller.size();
    }
}
