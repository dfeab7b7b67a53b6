package dev.waymark.pictures.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The order of the items within the layers of a graph.
final class LayerOrder {

    private static final int SWEEPS = 8;

    private LayerOrder() {}

    /// The order with the fewest crossings of those that sweeps by the means of neighbours give.
    static List<List<Integer>> uncrossed(List<List<Integer>> start, List<List<Integer>> routes) {
        var neighbours = neighbours(routes);
        var layers = start;
        var best = start;
        for (var sweep = 0; sweep < SWEEPS && crossings(best, routes) > 0; sweep++) {
            var places = new HashMap<Integer, Double>();
            layers.forEach(layer -> IntStream.range(0, layer.size())
                    .forEach(at -> places.put(layer.get(at), (at + 0.5) / layer.size())));
            var swept = new ArrayList<>(layers);
            for (var each = 0; each < layers.size(); each++) {
                var index = sweep % 2 == 0 ? each : layers.size() - 1 - each;
                var sorted = swept.get(index).stream()
                        .sorted(Comparator.comparingDouble(
                                item -> mean(neighbours.getOrDefault(item, List.of()), places, item)))
                        .toList();
                swept.set(index, sorted);
                IntStream.range(0, sorted.size()).forEach(at -> places.put(sorted.get(at), (at + 0.5) / sorted.size()));
            }
            layers = swept;
            best = crossings(layers, routes) < crossings(best, routes) ? layers : best;
        }
        return best.stream().map(List::copyOf).toList();
    }

    static Map<Integer, List<Integer>> neighbours(List<List<Integer>> routes) {
        var neighbours = new HashMap<Integer, List<Integer>>();
        for (var route : routes) {
            for (var at = 1; at < route.size(); at++) {
                neighbours
                        .computeIfAbsent(route.get(at), item -> new ArrayList<>())
                        .add(route.get(at - 1));
                neighbours
                        .computeIfAbsent(route.get(at - 1), item -> new ArrayList<>())
                        .add(route.get(at));
            }
        }
        return neighbours;
    }

    static double mean(List<Integer> neighbours, Map<Integer, Double> places, int item) {
        return neighbours.stream()
                .mapToDouble(neighbour -> places.getOrDefault(neighbour, 0.0))
                .average()
                .orElse(places.getOrDefault(item, 0.0));
    }

    private record Step(int layer, int upper, int lower) {

        boolean crosses(Step other) {
            return layer == other.layer && (upper - other.upper) * (lower - other.lower) < 0;
        }
    }

    static int crossings(List<List<Integer>> layers, List<List<Integer>> routes) {
        var layerOf = new HashMap<Integer, Integer>();
        var placeOf = new HashMap<Integer, Integer>();
        for (var layer = 0; layer < layers.size(); layer++) {
            for (var place = 0; place < layers.get(layer).size(); place++) {
                layerOf.put(layers.get(layer).get(place), layer);
                placeOf.put(layers.get(layer).get(place), place);
            }
        }
        var steps = new ArrayList<Step>();
        for (var route : routes) {
            for (var at = 1; at < route.size(); at++) {
                var isDown = at(layerOf, route.get(at - 1)) < at(layerOf, route.get(at));
                var upper = route.get(isDown ? at - 1 : at);
                var lower = route.get(isDown ? at : at - 1);
                steps.add(new Step(at(layerOf, upper), at(placeOf, upper), at(placeOf, lower)));
            }
        }
        var crossings = 0;
        for (var one = 0; one < steps.size(); one++) {
            for (var other = one + 1; other < steps.size(); other++) {
                if (steps.get(one).crosses(steps.get(other))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static int at(Map<Integer, Integer> places, int item) {
        return places.getOrDefault(item, 0);
    }
}
