package dev.waymark.pictures.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var order = LayerOfNodes.order(nodes, edges);
        var layer = LayerOfNodes.of(nodes, edges, order);
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
        return new LayeredGraph(nodes, LayerOrder.uncrossed(layers, routes), List.copyOf(routes));
    }

    public boolean isBend(int item) {
        return item >= nodes;
    }

    /// From 0 at the top.
    public int layer(int item) {
        return IntStream.range(0, layers.size())
                .filter(layer -> layers.get(layer).contains(item))
                .findFirst()
                .orElseThrow();
    }

    /// Whether an edge leads back up.
    public boolean isUpwards(int edge) {
        return layer(routes.get(edge).getFirst()) > layer(routes.get(edge).getLast());
    }

    /// The route of an edge from the top down, whichever way it leads.
    public List<Integer> downwards(int edge) {
        return isUpwards(edge) ? routes.get(edge).reversed() : routes.get(edge);
    }

    /// Where the middle of each item lies.
    ///
    /// @param width of an item; all of a layer fit between left and right
    public Map<Integer, Double> places(IntToDoubleFunction width, double left, double right) {
        var places = new HashMap<Integer, Double>();
        for (var layer : layers) {
            var free = right
                    - left
                    - layer.stream().mapToDouble(width::applyAsDouble).sum();
            var at = left;
            for (var item : layer) {
                var room = width.applyAsDouble(item) + free / layer.size();
                places.put(item, at + room / 2);
                at += room;
            }
        }
        var neighbours = LayerOrder.neighbours(routes);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            for (var layer : sweep % 2 == 0 ? layers : layers.reversed()) {
                var wanted = layer.stream()
                        .map(item -> LayerOrder.mean(neighbours.getOrDefault(item, List.of()), places, item))
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
}
