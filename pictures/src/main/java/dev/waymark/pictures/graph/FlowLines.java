package dev.waymark.pictures.graph;

import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.graph.FlowGraph.Edge;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.place.LabelPlacement;
import dev.waymark.pictures.place.LabelPlacement.Point;
import dev.waymark.pictures.place.LayeredGraph;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The nodes and edges of a flow graph, placed.
final class FlowLines {

    private static final int MOST_EDGES = 60;
    private static final double NARROWEST_BOX = 96;
    private static final double WIDEST_BOX = 170;
    private static final double NUMBER = 26;
    private static final double WIDEST_NUMBER = 60;
    private static final double BETWEEN = 18;
    private static final double BEND = 18;
    private static final double PADDING = 6;
    private static final double LINE = 13;
    private static final int MOST_LINES = 3;
    private static final double LAYER_GAP = 62;
    private static final double LABEL_AT = 16;
    private static final double SPREAD = 0.7;

    private final FlowGraph flow;
    private final Sheet sheet;
    private final List<Edge> edges;
    private final List<Integer> nodes;
    private final LayeredGraph graph;
    private final double boxWidth;
    private final boolean numbered;
    private double boxHeight;
    private double top;
    private Map<Integer, Double> x = Map.of();
    private int unlabelled;

    private FlowLines(FlowGraph flow, Sheet sheet, List<Edge> edges) {
        this.flow = flow;
        this.sheet = sheet;
        this.edges = edges;
        this.nodes = edges.stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .distinct()
                .sorted()
                .toList();
        this.graph = LayeredGraph.of(
                nodes.size(),
                edges.stream()
                        .map(edge -> new LayeredGraph.Edge(
                                nodes.indexOf(edge.from()), nodes.indexOf(edge.to()), edge.weight()))
                        .toList());
        var room = graph.layers().stream().mapToDouble(this::roomForNode).min().orElse(0);
        this.numbered = room < NARROWEST_BOX;
        this.boxWidth = numbered ? Math.clamp(room, NUMBER, WIDEST_NUMBER) : Math.min(room, WIDEST_BOX);
    }

    /// With as many edges as have room.
    static FlowLines of(FlowGraph flow, Sheet sheet) {
        var strongest = flow.edges().stream()
                .sorted(Comparator.comparing(Edge::main)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Edge::weight).reversed()))
                .limit(MOST_EDGES)
                .toList();
        var lines = new FlowLines(flow, sheet, strongest);
        while (!lines.fits() && lines.edges.size() > 1) {
            lines = new FlowLines(flow, sheet, strongest.subList(0, lines.edges.size() - 1));
        }
        return lines;
    }

    private boolean fits() {
        return graph.layers().stream().allMatch(layer -> roomForNode(layer) >= NUMBER);
    }

    private double roomForNode(List<Integer> layer) {
        var bends = layer.stream().filter(graph::isBend).count();
        return bends == layer.size() ? WIDEST_BOX : (sheet.width() - bends * BEND) / (layer.size() - bends) - BETWEEN;
    }

    Stream<Edge> drawn() {
        return edges.stream();
    }

    /// Whether an edge runs upwards.
    boolean leadsBack() {
        return IntStream.range(0, edges.size()).anyMatch(graph::isUpwards);
    }

    void draw() {
        var texts = nodes.stream().map(this::text).toList();
        boxHeight = texts.stream().mapToInt(List::size).max().orElse(1) * LINE + PADDING;
        top = sheet.bottom() + PADDING;
        x = graph.places(item -> graph.isBend(item) ? BEND : boxWidth + BETWEEN, sheet.left(), sheet.right());
        var arrows = new ArrayList<Element>();
        var labels = new ArrayList<Point>();
        for (var edge = 0; edge < edges.size(); edge++) {
            labels.add(edge(edge, arrows));
        }
        sheet.addAll(arrows);
        var boxes = IntStream.range(0, nodes.size()).mapToObj(this::box).toList();
        for (var node = 0; node < nodes.size(); node++) {
            node(node, boxes.get(node), texts.get(node));
        }
        var bottom = y(graph.layers().size() - 1) + boxHeight + PADDING;
        labels(labels, boxes, new Box(sheet.left(), sheet.bottom(), sheet.width(), bottom - sheet.bottom()));
        sheet.skip(bottom - sheet.bottom() + PADDING);
        if (numbered) {
            for (var node = 0; node < nodes.size(); node++) {
                sheet.paragraph("%d  %s".formatted(node + 1, name(node)), TextWidth.NORMAL, Sheet.LINE, "");
            }
            sheet.skip(PADDING);
        }
    }

    /// What is left out.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (edges.size() < flow.edges().size()) {
            remarks.add("Left out for lack of room: %d of %d edges, those of the lowest weight"
                    .formatted(flow.edges().size() - edges.size(), flow.edges().size()));
        }
        if (unlabelled > 0) {
            remarks.add("Without a label for lack of room: " + unlabelled);
        }
        return remarks;
    }

    private String name(int node) {
        return flow.nodes().get(nodes.get(node)).name();
    }

    private List<String> text(int node) {
        var name = flow.nodes().get(node).name();
        return numbered
                ? List.of(String.valueOf(nodes.indexOf(node) + 1))
                : TextLines.of(name, boxWidth - 2 * PADDING, TextWidth.SMALL, MOST_LINES);
    }

    private double x(int item) {
        return Objects.requireNonNull(x.get(item));
    }

    private double y(int layer) {
        return top + layer * (boxHeight + LAYER_GAP);
    }

    private Box box(int node) {
        return new Box(x(node) - boxWidth / 2, y(graph.layer(node)), boxWidth, boxHeight);
    }

    private void node(int node, Box box, List<String> lines) {
        var parts = new ArrayList<Element>();
        parts.add(Element.rect(box.x(), box.y(), box.width(), box.height())
                .with("rx", PADDING)
                .as("g k"));
        var first = box.y() + (box.height() - lines.size() * LINE) / 2 + TextWidth.SMALL - 1;
        for (var line = 0; line < lines.size(); line++) {
            parts.add(Element.text(box.x() + box.width() / 2, first + line * LINE, lines.get(line))
                    .as("s m"));
        }
        sheet.add(Element.of("g")
                .titled(flow.nodes().get(nodes.get(node)).title())
                .holding(parts));
    }

    /// @return where its label belongs
    private Point edge(int edge, List<Element> arrows) {
        var down = graph.downwards(edge);
        var look = (edges.get(edge).main() ? "k w" : "a") + (graph.isUpwards(edge) ? " d" : "");
        var title = edges.get(edge).title();
        if (down.size() == 1) {
            return loop(edge, down.getFirst(), look, arrows);
        }
        var startX = attached(edge, down.getFirst(), true);
        var startY = y(graph.layer(down.getFirst())) + boxHeight + (graph.isUpwards(edge) ? FlowPath.ARROW : 0);
        var endX = attached(edge, down.getLast(), false);
        var endY = y(graph.layer(down.getLast())) - (graph.isUpwards(edge) ? 0 : FlowPath.ARROW);
        var path = new FlowPath(startX, startY);
        for (var bend : down.subList(1, down.size() - 1)) {
            path.curveTo(x(bend), y(graph.layer(bend))).down(boxHeight);
        }
        sheet.add(path.curveTo(endX, endY).element().as(look).titled(title));
        arrows.add(graph.isUpwards(edge) ? FlowPath.arrowUp(startX, startY) : FlowPath.arrowDown(endX, endY));
        return graph.isUpwards(edge) ? label(edge, endX, endY - LABEL_AT) : label(edge, startX, startY + LABEL_AT);
    }

    private Point loop(int edge, int node, String look, List<Element> arrows) {
        var right = x(node) + boxWidth / 2;
        var middle = y(graph.layer(node)) + boxHeight / 2;
        sheet.add(FlowPath.loop(right, middle).as(look).titled(edges.get(edge).title()));
        arrows.add(FlowPath.loopArrow(right, middle));
        return label(edge, right + FlowPath.LOOP, middle);
    }

    private Point label(int edge, double x, double y) {
        return new Point(x, y, 1, TextWidth.of(edges.get(edge).label(), TextWidth.SMALL), TextWidth.SMALL);
    }

    /// Edges leave and reach a node beside each other, in the order of where they lead.
    private double attached(int edge, int node, boolean below) {
        var beside = IntStream.range(0, edges.size())
                .boxed()
                .filter(each -> next(each, node, below).isPresent())
                .sorted(Comparator.comparingDouble(
                        (Integer each) -> x(next(each, node, below).orElseThrow())))
                .toList();
        var place = (beside.indexOf(edge) + 0.5) / beside.size() - 0.5;
        return x(node) + place * boxWidth * SPREAD;
    }

    /// The item that an edge leads to from a node, below or above it.
    private Optional<Integer> next(int edge, int node, boolean below) {
        var down = graph.downwards(edge);
        if (down.size() == 1) {
            return Optional.empty();
        }
        return below
                ? Optional.of(down.get(1)).filter(next -> down.getFirst() == node)
                : Optional.of(down.get(down.size() - 2)).filter(next -> down.getLast() == node);
    }

    private void labels(List<Point> points, List<Box> boxes, Box area) {
        var places = LabelPlacement.of(points, area, boxes);
        for (var edge = 0; edge < points.size(); edge++) {
            var place = places.get(edge);
            if (place.isPresent()) {
                var box = place.get();
                sheet.add(Element.rect(box.x() - 1, box.y(), box.width() + 2, box.height())
                        .as("g"));
                sheet.add(
                        Element.text(box.x(), box.bottom() - 2, edges.get(edge).label())
                                .as("s"));
            } else {
                unlabelled++;
            }
        }
    }
}
