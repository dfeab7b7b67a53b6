package dev.waymark.initiative.initiative;

import dev.waymark.rest.structure.Calculation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A circular dependency: initiatives that depend on each other, so that none could ever start.
///
/// @param path a shortest ring, each one depending on the next and the last on the first; empty when there is none
@Calculation
public record DependencyCycle(List<UUID> path) {

    public DependencyCycle {
        path = List.copyOf(path);
    }

    /// A shortest ring that contains an initiative, if there is one.
    ///
    /// @param dependsOn for every initiative the ones that must be finished before it starts
    public static DependencyCycle through(UUID initiative, Map<UUID, Set<UUID>> dependsOn) {
        var cameFrom = new HashMap<UUID, UUID>();
        var open = new ArrayDeque<UUID>();
        open.add(initiative);
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var next : dependsOn.getOrDefault(at, Set.of())) {
                if (next.equals(initiative)) {
                    return new DependencyCycle(pathTo(at, initiative, cameFrom));
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return new DependencyCycle(List.of());
    }

    public boolean exists() {
        return !path.isEmpty();
    }

    private static List<UUID> pathTo(UUID end, UUID start, Map<UUID, UUID> cameFrom) {
        var path = new ArrayList<UUID>();
        @Nullable UUID at = end;
        while (at != null && !at.equals(start)) {
            path.add(at);
            at = cameFrom.get(at);
        }
        path.add(start);
        return path.reversed();
    }
}
