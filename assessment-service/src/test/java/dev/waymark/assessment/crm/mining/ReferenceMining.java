package dev.waymark.assessment.crm.mining;

import dev.waymark.assessment.asis.journey.TransitionShare;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Mining once more, in plain words and without a database: what the SQL must find.
record ReferenceMining(List<Path> paths, List<TransitionShare> transitions, long journeys, long interactions) {

    /// A use of a touchpoint that is mapped, by a known customer.
    record Use(String source, String customer, Instant at, String externalId, UUID touchpoint) {}

    /// A distinct path in the order of travel.
    record Path(List<UUID> touchpoints, long journeys, long longer, boolean main) {}

    static ReferenceMining of(List<Use> uses, MiningSettings settings) {
        var all = journeys(uses, Duration.ofDays(settings.gapDays()));
        var counts = new TreeMap<List<UUID>, Long>(ReferenceMining::compare);
        var longer = new TreeMap<List<UUID>, Long>(ReferenceMining::compare);
        for (var journey : all) {
            var path = journey.subList(0, Math.min(journey.size(), settings.longestPath()));
            counts.merge(path, 1L, Long::sum);
            longer.merge(path, journey.size() > path.size() ? 1L : 0L, Long::sum);
        }
        return new ReferenceMining(
                ranked(counts, longer, all.size(), settings), transitions(counts), all.size(), uses.size());
    }

    private static List<List<UUID>> journeys(List<Use> uses, Duration gap) {
        var journeys = new ArrayList<List<UUID>>();
        var order = Comparator.comparing(Use::source)
                .thenComparing(Use::customer)
                .thenComparing(Use::at)
                .thenComparingInt(use -> use.externalId().length())
                .thenComparing(Use::externalId);
        Use before = null;
        for (var use : uses.stream().sorted(order).toList()) {
            var continues = before != null
                    && before.source().equals(use.source())
                    && before.customer().equals(use.customer())
                    && Duration.between(before.at(), use.at()).compareTo(gap) <= 0;
            if (!continues) {
                journeys.add(new ArrayList<>());
            }
            journeys.getLast().add(use.touchpoint());
            before = use;
        }
        return journeys;
    }

    private static List<Path> ranked(
            Map<List<UUID>, Long> counts, Map<List<UUID>, Long> longer, long total, MiningSettings settings) {
        var wanted = BigDecimal.valueOf(settings.mainShare()).multiply(BigDecimal.valueOf(total));
        var byUse = counts.entrySet().stream()
                .sorted(Map.Entry.<List<UUID>, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(ReferenceMining::compare)))
                .toList();
        var paths = new ArrayList<Path>();
        var before = 0L;
        for (var entry : byUse) {
            var main = BigDecimal.valueOf(before).compareTo(wanted) < 0;
            paths.add(new Path(entry.getKey(), entry.getValue(), longer.get(entry.getKey()), main));
            before += entry.getValue();
        }
        return paths;
    }

    private static List<TransitionShare> transitions(Map<List<UUID>, Long> counts) {
        var observed = new HashMap<List<UUID>, Long>();
        var leaving = new HashMap<UUID, Long>();
        counts.forEach((path, journeys) -> {
            for (int i = 1; i < path.size(); i++) {
                observed.merge(List.of(path.get(i - 1), path.get(i)), journeys, Long::sum);
                leaving.merge(path.get(i - 1), journeys, Long::sum);
            }
        });
        return observed.entrySet().stream()
                .sorted(Map.Entry.<List<UUID>, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(ReferenceMining::compare)))
                .map(entry -> TransitionShare.of(
                        entry.getKey().getFirst(),
                        entry.getKey().getLast(),
                        entry.getValue(),
                        leaving.get(entry.getKey().getFirst())))
                .toList();
    }

    /// Step by step in the order of the ids as they are written; a path comes before those that go on from it.
    private static int compare(List<UUID> one, List<UUID> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var order = one.get(i).toString().compareTo(other.get(i).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
