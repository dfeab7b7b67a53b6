package dev.waymark.pictures.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.pictures.place.LayeredGraph.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredGraphTest {

    @Test
    void aNodeLiesBelowAllThatLeadToIt() {
        var graph = LayeredGraph.of(4, edges(0, 1, 1, 2, 0, 2, 3, 2));

        assertThat(graph.layers().getFirst()).containsExactly(0);
        assertThat(graph.layers().getLast()).containsExactly(2);
        assertThat(graph.layers().get(1)).contains(1, 3);
        assertThat(graph.routes().get(2))
                .hasSize(3)
                .satisfies(route -> assertThat(graph.isBend(route.get(1))).isTrue());
    }

    @Test
    void theLighterEdgeOfACycleRunsUpwards() {
        var graph = LayeredGraph.of(2, List.of(new Edge(0, 1, 1), new Edge(1, 0, 5)));

        assertThat(graph.layers()).containsExactly(List.of(1), List.of(0));
        assertThat(graph.routes()).containsExactly(List.of(0, 1), List.of(1, 0));
        assertThat(graph.isUpwards(0)).isTrue();
        assertThat(graph.downwards(0)).containsExactly(1, 0);
        assertThat(graph.isUpwards(1)).isFalse();
    }

    @Test
    void anEdgeThatReturnsAtOnceIsItsNode() {
        assertThat(LayeredGraph.of(1, edges(0, 0)).routes()).containsExactly(List.of(0));
    }

    @Test
    void aCrossingThatNeedNotBeIsRemoved() {
        var crossed = edges(0, 3, 1, 2, 0, 4, 1, 2);
        var graph = LayeredGraph.of(5, crossed);

        assertThat(LayerOrder.crossings(List.of(List.of(0, 1), List.of(2, 3, 4)), graph.routes()))
                .isEqualTo(4);
        assertThat(LayerOrder.crossings(graph.layers(), graph.routes())).isZero();
    }

    @Test
    void aChainIsStraight() {
        var graph = LayeredGraph.of(3, edges(0, 1, 1, 2));

        assertThat(graph.places(item -> 20, 0, 100).values())
                .allSatisfy(place -> assertThat(place).isEqualTo(50, within(1e-9)));
    }

    @Test
    void everyEdgeRunsFromLayerToLayerAndNothingOverlapsInManyRandomGraphs() {
        var random = new Random(5);
        for (var test = 0; test < 200; test++) {
            var nodes = 1 + random.nextInt(12);
            var edges = new ArrayList<Edge>();
            for (var edge = random.nextInt(25); edge >= 0; edge--) {
                edges.add(new Edge(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(9)));
            }
            var graph = LayeredGraph.of(nodes, edges);
            for (var edge = 0; edge < edges.size(); edge++) {
                var route = graph.routes().get(edge);
                assertThat(route.getFirst()).isEqualTo(edges.get(edge).from());
                assertThat(route.getLast()).isEqualTo(edges.get(edge).to());
                for (var at = 1; at < route.size(); at++) {
                    assertThat(Math.abs(graph.layer(route.get(at)) - graph.layer(route.get(at - 1))))
                            .isEqualTo(1);
                }
            }
            var places = graph.places(item -> 10, 0, 1000);
            for (var layer : graph.layers()) {
                var middles = layer.stream().map(places::get).toList();
                for (var at = 0; at < middles.size(); at++) {
                    assertThat(middles.get(at)).isBetween(5 - 1e-9, 995 + 1e-9);
                    assertThat(at == 0 ? 10 : middles.get(at) - middles.get(at - 1))
                            .isGreaterThanOrEqualTo(10 - 1e-9);
                }
            }
        }
    }

    private static List<Edge> edges(int... ends) {
        var edges = new ArrayList<Edge>();
        for (var end = 0; end < ends.length; end += 2) {
            edges.add(new Edge(ends[end], ends[end + 1], 1));
        }
        return edges;
    }
}
