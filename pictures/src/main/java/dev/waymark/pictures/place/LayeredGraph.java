package dev.waymark.pictures.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A directed graph in layers, so that edges run from one layer to the next. (K. Sugiyama, S. Tagawa, M. Toda, IEEE
/// Transactions on Systems, Man, and Cybernetics 11(2), 1981.) Edges that would close a cycle run upwards; which
/// these are says the greedy order of P. Eades, X. Lin, W. F. Smyth, Information Processing Letters 47(6), 1993. A
/// node lies one layer below the lowest of those before it. An edge over several layers has a bend in each layer
/// between. Within the layers, items lie at the mean of their neighbours, swept down and up; the order with the
/// fewest crossings is kept.
///
/// @param nodes how many; items 0 to nodes − 1 are nodes, the others bends
/// @param layers the items of each layer, from left to right
/// @param routes for each edge the items from its start to its end; a node alone for an edge that returns at once
public record LayeredGraph(int nodes, List<List<Integer>> layers, List<List<Integer>> routes) {

    private static final int SWEEPS = 8;

    /// @param weight above 0
    public record Edge(int from, int to, double weight) {}

    public static LayeredGraph of(int nodes, List<Edge> edges) {
        var order = order(nodes, edges);
        var layer = layers(nodes, edges, order);
        var layers = new ArrayList<List<Integer>>();
        for (var each = 0; each <= IntStream.of(layer).max().orElse(-1); each++) {
            layers.add(new ArrayList<>());
        }
        order.keySet().stream()
                .sorted(Comparator.comparing(order::get))
                .forEach(node -> layers.get(layer[node]).add(node));
        var routes = new ArrayList<List<Integer>>();
        var items = nodes;
        for (var edge : edges) {
            var upper = layer[edge.from] <= layer[edge.to] ? edge.from : edge.to;
            var lower = upper == edge.from ? edge.to : edge.from;
            var route = new ArrayList<>(List.of(upper));
            for (var between = layer[upper] + 1; between < layer[lower]; between++) {
                layers.get(between).add(items);
                route.add(items++);
            }
            if (lower != upper) {
                route.add(lower);
            }
            routes.add(List.copyOf(upper == edge.from ? route : route.reversed()));
        }
        return new LayeredGraph(nodes, uncrossed(layers, routes), List.copyOf(routes));
    }

    public boolean isBend(int item) {
        return item >= nodes;
    }

    /// Where the middle of each item lies.
    ///
    /// @param width of an item; all of a layer fit between left and right
    public Map<Integer, Double> places(IntToDoubleFunction width, double left, double right) {
        var places = new HashMap<Integer, Double>();
        for (var layer : layers) {
            var free = right - left - layer.stream().mapToDouble(width::applyAsDouble).sum();
            var at = left;
            for (var item : layer) {
                var room = width.applyAsDouble(item) + free / layer.size();
                places.put(item, at + room / 2);
                at += room;
            }
        }
        var neighbours = neighbours(routes);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            for (var layer : sweep % 2 == 0 ? layers : layers.reversed()) {
                var wanted = layer.stream()
                        .map(item -> mean(neighbours.getOrDefault(item, List.of()), places, item))
                        .toList();
                separate(layer, wanted, width, left, right).forEach(places::put);
            }
        }
        return places;
    }

    /// As near to where they want to be as neighbours of the layer allow: half way between pushed to the right and
    /// pushed to the left.
    private static Map<Integer, Double> separate(
            List<Integer> layer, List<Double> wanted, IntToDoubleFunction width, double left, double right) {
        var count = layer.size();
        var rightwards = new double[count];
        var leftwards = new double[count];
        var edge = left;
        for (var each = 0; each < count; each++) {
            var half = width.applyAsDouble(layer.get(each)) / 2;
            rightwards[each] = Math.max(wanted.get(each), edge + half);
            edge = rightwards[each] + half;
        }
        edge = right;
        for (var each = count - 1; each >= 0; each--) {
            var half = width.applyAsDouble(layer.get(each)) / 2;
            rightwards[each] = Math.min(rightwards[each], edge - half);
            edge = rightwards[each] - half;
        }
        edge = right;
        for (var each = count - 1; each >= 0; each--) {
            var half = width.applyAsDouble(layer.get(each)) / 2;
            leftwards[each] = Math.min(wanted.get(each), edge - half);
            edge = leftwards[each] - half;
        }
        edge = left;
        for (var each = 0; each < count; each++) {
            var half = width.applyAsDouble(layer.get(each)) / 2;
            leftwards[each] = Math.max(leftwards[each], edge + half);
            edge = leftwards[each] + half;
        }
        var places = new HashMap<Integer, Double>();
        for (var each = 0; each < count; each++) {
            places.put(layer.get(each), (rightwards[each] + leftwards[each]) / 2);
        }
        return places;
    }

    /// Sources first, sinks last, of the others first whose edges leave it most.
    private static Map<Integer, Integer> order(int nodes, List<Edge> edges) {
        var left = new TreeSet<>(IntStream.range(0, nodes).boxed().toList());
        var first = new ArrayList<Integer>();
        var last = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var between = edges.stream()
                    .filter(edge -> edge.from != edge.to && left.contains(edge.from) && left.contains(edge.to))
                    .toList();
            var sink = left.stream()
                    .filter(node -> between.stream().noneMatch(edge -> edge.from == node))
                    .filter(node -> between.stream().anyMatch(edge -> edge.to == node))
                    .findFirst();
            if (sink.isPresent()) {
                last.addFirst(sink.get());
                left.remove(sink.get());
                continue;
            }
            var next = left.stream()
                    .max(Comparator.comparing((Integer node) ->
                                    between.stream().noneMatch(edge -> edge.to == node))
                            .thenComparingDouble(node -> leaving(between, node))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            first.add(next);
            left.remove(next);
        }
        first.addAll(last);
        var order = new HashMap<Integer, Integer>();
        first.forEach(node -> order.put(node, order.size()));
        return order;
    }

    private static double leaving(List<Edge> edges, int node) {
        return edges.stream()
                .mapToDouble(edge -> (edge.from == node ? edge.weight : 0) - (edge.to == node ? edge.weight : 0))
                .sum();
    }

    private static int[] layers(int nodes, List<Edge> edges, Map<Integer, Integer> order) {
        var layer = new int[nodes];
        var downwards = edges.stream()
                .filter(edge -> edge.from != edge.to)
                .map(edge -> at(order, edge.from) < at(order, edge.to) ? edge : new Edge(edge.to, edge.from, edge.weight))
                .sorted(Comparator.comparingInt(edge -> at(order, edge.from)))
                .toList();
        downwards.forEach(edge -> layer[edge.to] = Math.max(layer[edge.to], layer[edge.from] + 1));
        for (var node = 0; node < nodes; node++) {
            var from = node;
            if (layer[node] == 0) {
                layer[node] = downwards.stream()
                                .filter(edge -> edge.from == from)
                                .mapToInt(edge -> layer[edge.to])
                                .min()
                                .orElse(1)
                        - 1;
            }
        }
        return layer;
    }

    private static int at(Map<Integer, Integer> order, int node) {
        return order.getOrDefault(node, 0);
    }

    private static List<List<Integer>> uncrossed(List<List<Integer>> start, List<List<Integer>> routes) {
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
                IntStream.range(0, sorted.size())
                        .forEach(at -> places.put(sorted.get(at), (at + 0.5) / sorted.size()));
            }
            layers = swept;
            best = crossings(layers, routes) < crossings(best, routes) ? layers : best;
        }
        return best.stream().map(List::copyOf).toList();
    }

    private static Map<Integer, List<Integer>> neighbours(List<List<Integer>> routes) {
        var neighbours = new HashMap<Integer, List<Integer>>();
        for (var route : routes) {
            for (var at = 1; at < route.size(); at++) {
                neighbours.computeIfAbsent(route.get(at), item -> new ArrayList<>()).add(route.get(at - 1));
                neighbours.computeIfAbsent(route.get(at - 1), item -> new ArrayList<>()).add(route.get(at));
            }
        }
        return neighbours;
    }

    private static double mean(List<Integer> neighbours, Map<Integer, Double> places, int item) {
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
}
