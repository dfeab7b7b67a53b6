package dev.waymark.pictures;

import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/// What the marks of a picture mean, in rows as wide as the sheet.
public final class Legend {

    public static final double MARK = 12;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final List<Entry> entries = new ArrayList<>();

    /// How an example of a mark is drawn in the square at this place.
    @FunctionalInterface
    public interface Mark {

        Element at(double x, double y);
    }

    private record Entry(Mark mark, String meaning) {}

    public Legend add(String meaning, Mark mark) {
        entries.add(new Entry(mark, meaning));
        return this;
    }

    public Legend add(String meaning, Shape shape) {
        return add(
                meaning,
                (x, y) -> shape.at(x + MARK / 2, y + MARK / 2, MARK * MARK / 2).as(shape.look() + " k"));
    }

    /// A small rectangle.
    public Legend add(String meaning, String look) {
        return add(meaning, (x, y) -> Element.rect(x, y, MARK, MARK).as(look));
    }

    public void drawOn(Sheet sheet) {
        var x = sheet.left();
        for (var entry : entries) {
            var text = TextLines.line(entry.meaning, sheet.width() - MARK - GAP, TextWidth.SMALL);
            var width = MARK + GAP + TextWidth.of(text, TextWidth.SMALL);
            if (x > sheet.left() && x + width > sheet.right()) {
                x = sheet.left();
                sheet.skip(Sheet.LINE);
            }
            sheet.add(entry.mark.at(x, sheet.bottom()));
            sheet.add(Element.text(x + MARK + GAP, sheet.bottom() + MARK - 2, text)
                    .as("s"));
            x += width + BETWEEN;
        }
        if (!entries.isEmpty()) {
            sheet.skip(Sheet.LINE);
        }
    }
}
