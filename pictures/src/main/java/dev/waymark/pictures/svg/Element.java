package dev.waymark.pictures.svg;

import java.util.List;

/// An element of an SVG document. Attributes and children are written in the order in which they were added,
/// so that equal elements are equal text.
///
/// @param attributes as they are written, each after a space
/// @param content as it is written between the tags
public record Element(String name, String attributes, String content) {

    /// Stands for a character that XML does not allow.
    private static final int REPLACEMENT = 0xFFFD;

    public static Element of(String name) {
        return new Element(name, "", "");
    }

    public static Element rect(double x, double y, double width, double height) {
        return of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    public static Element line(double x1, double y1, double x2, double y2) {
        return of("path")
                .with(
                        "d",
                        "M%s %sL%s %s"
                                .formatted(
                                        Digits.coordinate(x1),
                                        Digits.coordinate(y1),
                                        Digits.coordinate(x2),
                                        Digits.coordinate(y2)));
    }

    /// The edges of a rectangle, which fills nothing.
    public static Element frame(double x, double y, double width, double height) {
        return of("path")
                .with(
                        "d",
                        "M%s %sh%sv%sh%sz"
                                .formatted(
                                        Digits.coordinate(x),
                                        Digits.coordinate(y),
                                        Digits.coordinate(width),
                                        Digits.coordinate(height),
                                        Digits.coordinate(-width)));
    }

    /// @param y of the line that the letters stand on
    public static Element text(double x, double y, String text) {
        return of("text").with("x", x).with("y", y).saying(text);
    }

    public Element with(String attribute, String value) {
        return new Element(name, "%s %s=\"%s\"".formatted(attributes, attribute, escaped(value)), content);
    }

    public Element with(String attribute, double value) {
        return with(attribute, Digits.coordinate(value));
    }

    /// How it looks: names of rules of {@link Stylesheet}; none where it looks as usual.
    public Element as(String classes) {
        return classes.isEmpty() ? this : with("class", classes);
    }

    /// What is shown when somebody points at it.
    public Element titled(String title) {
        return new Element(name, attributes, of("title").saying(title) + content);
    }

    public Element saying(String text) {
        return new Element(name, attributes, content + escaped(text));
    }

    public Element holding(List<Element> children) {
        var all = new StringBuilder(content);
        children.forEach(all::append);
        return new Element(name, attributes, all.toString());
    }

    @Override
    public String toString() {
        return content.isEmpty()
                ? "<" + name + attributes + "/>"
                : "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    /// For text and attributes alike, of XML and HTML. What XML 1.0 does not allow, such as a control
    /// character, is replaced by U+FFFD.
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' '
                ? character < Character.MIN_SURROGATE
                        || (character > Character.MAX_SURROGATE && (character & 0xFFFE) != 0xFFFE)
                        || (character > 0xFFFF && (character & 0xFFFE) != 0xFFFE)
                : character == '\t' || character == '\n';
    }
}
