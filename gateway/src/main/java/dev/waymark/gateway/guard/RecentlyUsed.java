package dev.waymark.gateway.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/// A map with a bounded number of places, of which the one unused for longest is given away. Not for several threads at
/// once.
final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private final int places;

    RecentlyUsed(int places) {
        super(16, 0.75f, true);
        this.places = places;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > places;
    }
}
