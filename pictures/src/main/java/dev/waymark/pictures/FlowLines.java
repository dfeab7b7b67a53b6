package dev.waymark.pictures;

import dev.waymark.pictures.FlowGraph.Edge;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.place.LabelPlacement;
import dev.waymark.pictures.place.LabelPlacement.Point;
import dev.waymark.pictures.place.LayeredGraph;
import dev.waymark.pictures.svg.Digits;
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
    private static final double ARROW = 6;
    private static final double LABEL_AT = 16;
    private static final double SPREAD = 0.7;
    private static final double LOOP = 12;

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
        return bends == layer.size()
                ? WIDEST_BOX
                : (sheet.width() - bends * BEND) / (layer.size() - bends) - BETWEEN;
    }

    Stream<Edge> drawn() {
        return edges.stream();
    }

    /// Whether an edge runs upwards.
    boolean leadsBack() {
        return IntStream.range(0, edges.size()).anyMatch(this::isUpwards);
    }

    private boolean isUpwards(int edge) {
        var route = graph.routes().get(edge);
        return layer(route.getFirst()) > layer(route.getLast());
    }

    private int layer(int item) {
        return IntStream.range(0, graph.layers().size())
                .filter(layer -> graph.layers().get(layer).contains(item))
                .findFirst()
                .orElseThrow();
    }

    void draw() {
        var texts = nodes.stream().map(this::text).toList();
        boxHeight = texts.stream().mapToInt(List::size).max().orElse(1) * LINE + PADDING;
        top = sheet.bottom() + PADDING;
        x = graph.places(
                item -> graph.isBend(item) ? BEND : boxWidth + BETWEEN, sheet.left(), sheet.right());
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
                sheet.paragraph(
                        "%d  %s".formatted(node + 1, name(node)), TextWidth.NORMAL, Sheet.LINE, "");
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
        return new Box(x(node) - boxWidth / 2, y(layer(node)), boxWidth, boxHeight);
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
        var route = graph.routes().get(edge);
        var look = (edges.get(edge).main() ? "k w" : "a") + (isUpwards(edge) ? " d" : "");
        var title = edges.get(edge).title();
        if (route.size() == 1) {
            return loop(edge, route.getFirst(), look, arrows);
        }
        var down = isUpwards(edge) ? route.reversed() : route;
        var path = new StringBuilder();
        var startX = attached(edge, down.getFirst(), true);
        var startY = y(layer(down.getFirst())) + boxHeight + (isUpwards(edge) ? ARROW : 0);
        path.append(at("M", startX, startY));
        var fromX = startX;
        var fromY = startY;
        for (var step = 1; step < down.size(); step++) {
            var isLast = step == down.size() - 1;
            var item = down.get(step);
            var toX = isLast ? attached(edge, item, false) : x(item);
            var toY = y(layer(item)) - (isLast && !isUpwards(edge) ? ARROW : 0);
            var middle = (fromY + toY) / 2;
            path.append(at("C", fromX, middle)).append(at(" ", toX, middle)).append(at(" ", toX, toY));
            fromX = toX;
            fromY = toY;
            if (!isLast) {
                fromY = toY + boxHeight;
                path.append("V").append(Digits.coordinate(fromY));
            }
        }
        sheet.add(Element.of("path").with("d", path.toString()).as(look).titled(title));
        arrows.add(isUpwards(edge) ? arrow(startX, startY - ARROW, 1) : arrow(fromX, fromY + ARROW, -1));
        return isUpwards(edge) ? label(edge, fromX, fromY - LABEL_AT) : label(edge, startX, startY + LABEL_AT);
    }

    private Point loop(int edge, int node, String look, List<Element> arrows) {
        var right = x(node) + boxWidth / 2;
        var middle = y(layer(node)) + boxHeight / 2;
        sheet.add(Element.of("path")
                .with(
                        "d",
                        at("M", right, middle - LOOP / 2)
                                + at("C", right + LOOP, middle - LOOP)
                                + at(" ", right + LOOP, middle + LOOP)
                                + at(" ", right + 2, middle + LOOP / 2))
                .as(look)
                .titled(edges.get(edge).title()));
        arrows.add(Element.of("path")
                .with("d", at("M", right, middle + LOOP / 2) + "l5 -2l-1 5z")
                .as("h7"));
        return label(edge, right + LOOP, middle);
    }

    /// @param side −1 = it points down to a node, 1 = up
    private static Element arrow(double x, double y, int side) {
        return Element.of("path")
                .with("d", at("M", x, y) + at("L", x - ARROW / 2, y + side * ARROW) + at("L", x + ARROW / 2, y + side * ARROW) + "z")
                .as("h7");
    }

    private Point label(int edge, double x, double y) {
        return new Point(x, y, 1, TextWidth.of(edges.get(edge).label(), TextWidth.SMALL), TextWidth.SMALL);
    }

    private static String at(String command, double x, double y) {
        return command + Digits.coordinate(x) + " " + Digits.coordinate(y);
    }

    /// Edges leave and reach a node beside each other, in the order of where they lead.
    private double attached(int edge, int node, boolean below) {
        var beside = IntStream.range(0, edges.size())
                .boxed()
                .filter(each -> next(each, node, below).isPresent())
                .sorted(Comparator.comparingDouble((Integer each) ->
                        x(next(each, node, below).orElseThrow())))
                .toList();
        var place = (beside.indexOf(edge) + 0.5) / beside.size() - 0.5;
        return x(node) + place * boxWidth * SPREAD;
    }

    /// The item that an edge leads to from a node, below or above it.
    private Optional<Integer> next(int edge, int node, boolean below) {
        var route = graph.routes().get(edge);
        if (route.size() == 1) {
            return Optional.empty();
        }
        var down = isUpwards(edge) ? route.reversed() : route;
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
                sheet.add(Element.text(box.x(), box.bottom() - 2, edges.get(edge).label())
                        .as("s"));
            } else {
                unlabelled++;
            }
        }
    }
}
