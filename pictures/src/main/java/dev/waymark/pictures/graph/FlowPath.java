package dev.waymark.pictures.graph;

import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;

/// An edge of a flow graph as a curve that leaves and arrives upright, and the arrows at its ends.
final class FlowPath {

    static final double ARROW = 6;

    /// How far an edge that returns at once reaches beside its node.
    static final double LOOP = 12;

    private static final String ARROW_LOOK = "h7";

    private final StringBuilder path = new StringBuilder();
    private double x;
    private double y;

    FlowPath(double x, double y) {
        this.x = x;
        this.y = y;
        path.append(at("M", x, y));
    }

    FlowPath curveTo(double toX, double toY) {
        var middle = (y + toY) / 2;
        path.append(at("C", x, middle)).append(at(" ", toX, middle)).append(at(" ", toX, toY));
        x = toX;
        y = toY;
        return this;
    }

    FlowPath down(double pixels) {
        y += pixels;
        path.append('V').append(Digits.coordinate(y));
        return this;
    }

    Element element() {
        return Element.of("path").with("d", path.toString());
    }

    /// From the right side of a node back to it.
    static Element loop(double right, double middle) {
        return Element.of("path")
                .with(
                        "d",
                        at("M", right, middle - LOOP / 2)
                                + at("C", right + LOOP, middle - LOOP)
                                + at(" ", right + LOOP, middle + LOOP)
                                + at(" ", right + 2, middle + LOOP / 2));
    }

    static Element loopArrow(double right, double middle) {
        return Element.of("path")
                .with("d", at("M", right, middle + LOOP / 2) + "l5 -2l-1 5z")
                .as(ARROW_LOOK);
    }

    /// Its point lies below the end of the edge.
    static Element arrowDown(double x, double y) {
        return arrow(x, y, ARROW);
    }

    /// Its point lies above the end of the edge.
    static Element arrowUp(double x, double y) {
        return arrow(x, y, -ARROW);
    }

    private static Element arrow(double x, double y, double length) {
        return Element.of("path")
                .with("d", at("M", x, y + length) + at("L", x - ARROW / 2, y) + at("L", x + ARROW / 2, y) + "z")
                .as(ARROW_LOOK);
    }

    private static String at(String command, double x, double y) {
        return command + Digits.coordinate(x) + " " + Digits.coordinate(y);
    }
}
