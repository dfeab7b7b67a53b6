package dev.waymark.initiative.ledger;

import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.structure.Calculation;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// How far the estimates of each department were off, by type of line: the median of its initiatives' ratios
/// ([ActualRatio]).
///
/// The median is the middle of the ordered ratios, or the mean of the middle two. From 5 ratios on it is offered as an
/// uplift: one or two projects say nothing of the next. Example: 0.9, 1.1, 1.4, 1.6 and 3 have the median 1.4, so a
/// cost that is expected to be 550 counts 770.
///
/// @param entries by department and type
@Calculation
record OptimismLedger(List<Entry> entries) {

    static final int FEWEST = 5;

    /// The ratio of one initiative on lines of one type.
    record Observation(String departmentCode, UUID initiativeId, String currency, ActualRatio of, double ratio) {}

    /// What a department's initiatives show of one type of line.
    ///
    /// @param observations least ratio first
    record Entry(String departmentCode, LineType lineType, List<Observation> observations, double median) {

        boolean isOffered() {
            return observations.size() >= FEWEST;
        }
    }

    private record Place(String departmentCode, LineType lineType) {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::departmentCode).thenComparing(Place::lineType);

        static Place of(Observation observation) {
            return new Place(observation.departmentCode(), observation.of().lineType());
        }
    }

    static OptimismLedger of(List<Observation> observations) {
        var byPlace = observations.stream()
                .sorted(Comparator.comparingDouble(Observation::ratio).thenComparing(Observation::initiativeId))
                .collect(Collectors.groupingBy(Place::of, () -> new TreeMap<>(Place.ORDER), Collectors.toList()));
        return new OptimismLedger(byPlace.entrySet().stream()
                .map(place -> new Entry(
                        place.getKey().departmentCode(),
                        place.getKey().lineType(),
                        place.getValue(),
                        median(place.getValue())))
                .toList());
    }

    private static double median(List<Observation> ordered) {
        int middle = ordered.size() / 2;
        return ordered.size() % 2 == 1
                ? ordered.get(middle).ratio()
                : (ordered.get(middle - 1).ratio() + ordered.get(middle).ratio()) / 2;
    }
}
