package dev.waymark.pictures.text;

import java.util.ArrayList;
import java.util.List;

/// Text fitted into a width. What does not fit ends with `…`.
public final class TextLines {

    private static final String MORE = "…";

    private TextLines() {}

    /// One line.
    public static String line(String text, double width, double size) {
        if (TextWidth.of(text, size) <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && TextWidth.of(text.substring(0, end).stripTrailing() + MORE, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /// Lines that are broken between words.
    ///
    /// @param most how many lines there can be, from 1
    public static List<String> of(String text, double width, double size, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || TextWidth.of(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line(line, width, size));
                line = word;
            }
        }
        lines.add(line(line, width, size));
        return List.copyOf(lines);
    }
}
