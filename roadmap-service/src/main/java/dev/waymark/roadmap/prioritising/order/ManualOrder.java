package dev.waymark.roadmap.prioritising.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The order that people see after manual moves: who was moved takes the place that was wanted, all others keep their
/// computed order in the places that are left.
///
/// A place beyond the last is the last. Of two moves to one place, the initiative with the better computed place takes
/// it and the other the next free one. Initiatives without a priority have no place; a move of one has no effect.
/// Example: computed A, B, C, D; D moved to 2 → A, D, B, C.
public final class ManualOrder {

    private ManualOrder() {}

    /// Places from 1 by initiative.
    ///
    /// @param computed ids in their computed order, those without a priority left out
    /// @param moves the wanted place, from 1, of each moved initiative
    public static Map<String, Integer> of(List<String> computed, Map<String, Integer> moves) {
        var moved = computed.stream()
                .filter(moves::containsKey)
                .sorted(Comparator.comparing(id -> moves.getOrDefault(id, 0)))
                .toList();
        var byPlace = new HashMap<Integer, String>();
        for (var id : moved) {
            byPlace.put(free(Math.min(moves.getOrDefault(id, 1), computed.size()), byPlace, computed.size()), id);
        }
        var rest = new ArrayList<>(computed);
        rest.removeAll(new HashSet<>(moved));
        var places = new HashMap<String, Integer>();
        var next = rest.iterator();
        for (var place = 1; place <= computed.size(); place++) {
            var id = byPlace.get(place);
            places.put(id == null ? next.next() : id, place);
        }
        return places;
    }

    private static int free(int wanted, Map<Integer, String> taken, int last) {
        for (var place = wanted; place <= last; place++) {
            if (!taken.containsKey(place)) {
                return place;
            }
        }
        var place = wanted;
        while (taken.containsKey(place)) {
            place--;
        }
        return place;
    }
}
