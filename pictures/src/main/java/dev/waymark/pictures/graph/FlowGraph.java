package dev.waymark.pictures.graph;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Legend;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.text.TextWidth;
import java.util.List;
import java.util.function.Predicate;

/// What follows what: a directed graph whose edges run downwards from layer to layer; an edge that leads back up
/// is dashed. Nodes are named in boxes, or where these have no room, numbered with the names below.
///
/// @param edges those of the lowest weight are left out where there is no room for all
/// @param main what the main edges are; they are thick
/// @param other what the other edges are
/// @param label what the labels of the edges say
public record FlowGraph(Heading heading, List<Node> nodes, List<Edge> edges, String main, String other, String label)
        implements Picture {

    /// @param title everything about it
    public record Node(String name, String title) {}

    /// @param from place of its node in the list of nodes, as `to`; the same node is allowed
    /// @param weight above 0
    /// @param label as short as possible
    /// @param title everything about it
    public record Edge(int from, int to, double weight, boolean main, String label, String title) {}

    public FlowGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!edges.isEmpty()) {
            var flow = FlowLines.of(this, sheet);
            flow.draw();
            legend(flow).drawOn(sheet);
            flow.remarks().forEach(remark -> sheet.paragraph(remark, TextWidth.SMALL, Sheet.LINE, "s q"));
        }
        return sheet.svg();
    }

    private Legend legend(FlowLines flow) {
        var legend = new Legend();
        add(legend, flow.drawn().anyMatch(Edge::main), main, "k w");
        add(legend, flow.drawn().anyMatch(Predicate.not(Edge::main)), other, "a");
        add(legend, flow.leadsBack(), "leads back", "a d");
        return legend.add(
                label, (x, y) -> Element.text(x, y + Legend.MARK - 2, "%").as("s"));
    }

    private static void add(Legend legend, boolean isThere, String meaning, String look) {
        if (isThere) {
            legend.add(
                    meaning,
                    (x, y) -> Element.line(x, y + Legend.MARK / 2, x + Legend.MARK, y + Legend.MARK / 2)
                            .as(look));
        }
    }
}
