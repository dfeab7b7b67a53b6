package dev.waymark.pictures;

import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Stylesheet;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/// What a picture is drawn on, from the top down: the heading, then what the chart adds. `bottom` is where
/// the next thing begins.
public final class Sheet {

    public static final double MARGIN = 12;
    public static final double LINE = 16;
    private static final double TITLE_LINE = 20;
    private static final int MOST_LINES = 12;

    private final Heading heading;
    private final int width;
    private final List<Element> elements = new ArrayList<>();
    private double bottom = MARGIN;

    public Sheet(Heading heading, int width) {
        if (width < Picture.NARROWEST || width > Picture.WIDEST) {
            throw new IllegalArgumentException(
                    "a picture is %d to %d pixels wide, not %d".formatted(Picture.NARROWEST, Picture.WIDEST, width));
        }
        this.heading = heading;
        this.width = width;
        paragraph(heading.title(), TextWidth.TITLE, TITLE_LINE, "t");
        paragraph(heading.statement(), TextWidth.NORMAL, LINE, "q");
        skip(LINE / 2);
    }

    public double left() {
        return MARGIN;
    }

    public double right() {
        return width - MARGIN;
    }

    public double width() {
        return right() - left();
    }

    public double bottom() {
        return bottom;
    }

    public void skip(double pixels) {
        bottom += pixels;
    }

    public void add(Element element) {
        elements.add(element);
    }

    public void addAll(List<Element> more) {
        elements.addAll(more);
    }

    /// Text over the whole width, broken into lines.
    public void paragraph(String text, double size, double lineHeight, String look) {
        if (text.isBlank()) {
            return;
        }
        for (var line : TextLines.of(text, width(), size, MOST_LINES)) {
            add(Element.text(left(), bottom + size, line).as(look));
            skip(lineHeight);
        }
    }

    public String svg() {
        var height = Math.ceil(bottom + MARGIN);
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("class", "picture")
                .with("role", "img")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 %d %s".formatted(width, Digits.coordinate(height)))
                .holding(List.of(
                        Element.of("title").saying(heading.title()),
                        Element.of("desc").saying(heading.statement())))
                .holding(Stylesheet.elements())
                .holding(List.of(Element.rect(0, 0, width, height).as("g")))
                .holding(elements)
                .toString();
    }
}
