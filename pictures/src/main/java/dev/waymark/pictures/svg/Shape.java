package dev.waymark.pictures.svg;

import java.util.List;

/// How a kind of thing is marked: by a shape and a colour together, so that it can be told in grey and by
/// those who see fewer colours. The colours differ in lightness; every shape has an outline that stands out
/// from the ground.
public enum Shape {
    CIRCLE("c0", "#7cc0ee"),
    SQUARE("c1", "#202c6c"),
    TRIANGLE("c2", "#d0561f"),
    DIAMOND("c3", "#f4e285"),
    WEDGE("c4", "#2fa88f"),
    CROSS("c5", "#9a3393");

    private static final double SQRT_3 = Math.sqrt(3);

    /// How many kinds can be told apart.
    public static final int KINDS = 6;

    private final String look;
    private final String colour;

    Shape(String look, String colour) {
        this.look = look;
        this.colour = colour;
    }

    /// The mark of a kind.
    ///
    /// @param kind from 0, below {@link #KINDS}
    public static Shape of(int kind) {
        return List.of(values()).get(kind);
    }

    Colour colour() {
        return Colour.of(colour);
    }

    /// The class of its colour.
    public String look() {
        return look;
    }

    /// The shape around a centre, without a look; all shapes of one area look equally large.
    ///
    /// @param area square pixels, above 0
    public Element at(double x, double y, double area) {
        var path = switch (this) {
            case CIRCLE -> circle(x, y, reach(area));
            case SQUARE -> polygon(x, y, Math.sqrt(area) / 2, -1, -1, 1, -1, 1, 1, -1, 1);
            case TRIANGLE -> polygon(x, y, reach(area), 0, -1, SQRT_3 / 2, .5, -SQRT_3 / 2, .5);
            case DIAMOND -> polygon(x, y, reach(area), 0, -1, 1, 0, 0, 1, -1, 0);
            case WEDGE -> polygon(x, y, reach(area), 0, 1, SQRT_3 / 2, -.5, -SQRT_3 / 2, -.5);
            case CROSS ->
                polygon(
                        x,
                        y,
                        Math.sqrt(area / 5) / 2,
                        -1,
                        -3,
                        1,
                        -3,
                        1,
                        -1,
                        3,
                        -1,
                        3,
                        1,
                        1,
                        1,
                        1,
                        3,
                        -1,
                        3,
                        -1,
                        1,
                        -3,
                        1,
                        -3,
                        -1,
                        -1,
                        -1);
        };
        return Element.of("path").with("d", path);
    }

    /// How far the shape extends from its centre to the left, right, top or bottom at most.
    public double reach(double area) {
        return switch (this) {
            case CIRCLE -> Math.sqrt(area / Math.PI);
            case SQUARE -> Math.sqrt(area) / 2;
            case TRIANGLE, WEDGE -> Math.sqrt(area * 4 / (3 * SQRT_3));
            case DIAMOND -> Math.sqrt(area / 2);
            case CROSS -> 3 * Math.sqrt(area / 5) / 2;
        };
    }

    private static String circle(double x, double y, double radius) {
        var r = Digits.coordinate(radius);
        var left = Digits.coordinate(x - radius);
        var right = Digits.coordinate(x + radius);
        var middle = Digits.coordinate(y);
        return "M%2$s %4$sA%1$s %1$s 0 0 1 %3$s %4$sA%1$s %1$s 0 0 1 %2$s %4$sz".formatted(r, left, right, middle);
    }

    private static String polygon(double x, double y, double unit, double... corners) {
        var path = new StringBuilder();
        for (var corner = 0; corner < corners.length; corner += 2) {
            path.append(corner == 0 ? 'M' : 'L')
                    .append(Digits.coordinate(x + unit * corners[corner]))
                    .append(' ')
                    .append(Digits.coordinate(y + unit * corners[corner + 1]));
        }
        return path.append('z').toString();
    }
}
