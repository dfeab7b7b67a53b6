package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import dev.waymark.local.output.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// The lines of a summary as they are written.
final class Page {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final boolean explains;

    /// @param explains whether formulas and inputs are shown
    Page(boolean explains) {
        this.explains = explains;
    }

    boolean explains() {
        return explains;
    }

    void heading(String text) {
        lines.add("");
        lines.add(text);
    }

    void line(String text) {
        lines.add(Paragraph.of(INDENT, text));
    }

    /// A line below another.
    void item(String text) {
        lines.add(Paragraph.of(INDENT + INDENT, text));
    }

    void table(Columns table) {
        lines.addAll(table.lines());
    }

    /// A table with a line of reasons below each row, the heading first.
    void table(Columns table, List<String> reasons) {
        List<String> rows = table.lines();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(rows.get(row));
            if (row > 0 && !reasons.get(row - 1).isEmpty()) {
                lines.add(Paragraph.of(INDENT + INDENT + INDENT, reasons.get(row - 1)));
            }
        }
    }

    /// The formulas and inputs of the figures above, where they are asked for.
    void reasons(JsonNode reasons) {
        if (explains) {
            reasons.forEach(reason -> lines.add(Paragraph.of(INDENT + INDENT + "= ", Words.readable(reason.asText()))));
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
