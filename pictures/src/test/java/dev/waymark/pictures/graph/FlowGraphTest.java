package dev.waymark.pictures.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.DrawnPicture;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.graph.FlowGraph.Edge;
import dev.waymark.pictures.graph.FlowGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

    @Test
    void mainEdgesAreThickAndThoseThatLeadBackAreDashed() {
        var drawn = drawn(
                800,
                2,
                new Edge(0, 1, 9, true, "90 %", "there"),
                new Edge(1, 0, 1, false, "10 %", "back"),
                new Edge(1, 1, 1, false, "5 %", "again"));

        assertThat(drawn.elements("path"))
                .filteredOn(path -> !path.getTextContent().isEmpty())
                .extracting(path -> path.getTextContent() + ": " + path.getAttribute("class"))
                .containsExactly("there: k w", "back: a d", "again: a");
        assertThat(words(drawn)).contains("90 %", "10 %", "main", "other", "leads back", "Place 0");
    }

    @Test
    void whereNamesHaveNoRoomNodesAreNumbered() {
        var edges = IntStream.range(1, 8)
                .mapToObj(to -> new Edge(0, to, 1, false, "1 %", "to " + to))
                .toArray(Edge[]::new);

        assertThat(words(drawn(360, 8, edges))).contains("8", "8 Place 7");
        assertThat(words(drawn(1600, 8, edges))).contains("Place 7").doesNotContain("8");
    }

    @Test
    void edgesWithoutRoomAreCountedAndTheLightestAreLeftOutFirst() {
        var edges = new ArrayList<Edge>();
        for (var to = 1; to < 100; to++) {
            edges.add(new Edge(0, to, to, to == 1, "1 %", "to " + to));
        }
        var drawn = drawn(360, 100, edges.toArray(Edge[]::new));

        assertThat(drawn.titles()).contains("to 1", "to 99").doesNotContain("to 2");
        assertThat(words(drawn)).anyMatch(text -> text.matches("Left out for lack of room: \\d\\d of 99 edges.*"));
    }

    private static List<String> words(DrawnPicture drawn) {
        return drawn.texts().stream().map(DrawnPicture.Text::text).toList();
    }

    private static DrawnPicture drawn(int width, int nodes, Edge... edges) {
        return DrawnPicture.of(
                new FlowGraph(
                        new Heading("Title", "Statement."),
                        IntStream.range(0, nodes)
                                .mapToObj(node -> new Node("Place " + node, "place " + node))
                                .toList(),
                        List.of(edges),
                        "main",
                        "other",
                        "share"),
                width);
    }
}
