package dev.waymark.pictures.place;

import dev.waymark.pictures.place.LayeredGraph.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// In which layer of a graph each node lies.
final class LayerOfNodes {

    private LayerOfNodes() {}

    /// Sources first, sinks last, of the others first whose edges leave it most.
    static Map<Integer, Integer> order(int nodes, List<Edge> edges) {
        var left = new TreeSet<>(IntStream.range(0, nodes).boxed().toList());
        var first = new ArrayList<Integer>();
        var last = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var between = edges.stream()
                    .filter(edge -> edge.from() != edge.to() && left.contains(edge.from()) && left.contains(edge.to()))
                    .toList();
            var sink = left.stream()
                    .filter(node -> between.stream().noneMatch(edge -> edge.from() == node))
                    .filter(node -> between.stream().anyMatch(edge -> edge.to() == node))
                    .findFirst();
            if (sink.isPresent()) {
                last.addFirst(sink.get());
                left.remove(sink.get());
                continue;
            }
            var next = left.stream()
                    .max(Comparator.comparing((Integer node) -> between.stream().noneMatch(edge -> edge.to() == node))
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
                .mapToDouble(
                        edge -> (edge.from() == node ? edge.weight() : 0) - (edge.to() == node ? edge.weight() : 0))
                .sum();
    }

    /// A node with nothing before it lies just above the highest of those after it.
    static int[] of(int nodes, List<Edge> edges, Map<Integer, Integer> order) {
        var layer = new int[nodes];
        var downwards = edges.stream()
                .filter(edge -> edge.from() != edge.to())
                .map(edge -> at(order, edge.from()) < at(order, edge.to())
                        ? edge
                        : new Edge(edge.to(), edge.from(), edge.weight()))
                .sorted(Comparator.comparingInt(edge -> at(order, edge.from())))
                .toList();
        downwards.forEach(edge -> layer[edge.to()] = Math.max(layer[edge.to()], layer[edge.from()] + 1));
        for (var node = 0; node < nodes; node++) {
            var from = node;
            if (layer[node] == 0) {
                layer[node] = downwards.stream()
                                .filter(edge -> edge.from() == from)
                                .mapToInt(edge -> layer[edge.to()])
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
}
