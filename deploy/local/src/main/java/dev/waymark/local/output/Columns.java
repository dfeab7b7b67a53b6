package dev.waymark.local.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of text whose columns are as wide as their widest cell; the last column may be of any length.
public final class Columns {

    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /// @param indent written before each line
    /// @param alignment one letter a column: `l` for text, `r` for numbers
    public Columns(String indent, String alignment) {
        this.indent = indent;
        this.right = new boolean[alignment.length()];
        for (int column = 0; column < right.length; column++) {
            right[column] = alignment.charAt(column) == 'r';
        }
    }

    public Columns row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException(
                    "%d cells for %d columns: %s".formatted(cells.length, right.length, Arrays.toString(cells)));
        }
        rows.add(cells);
        return this;
    }

    public List<String> lines() {
        int[] widths = new int[right.length];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], width(row[column]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int column = 0; column < row.length; column++) {
            String space = " ".repeat(widths[column] - width(row[column]));
            line.append(column == 0 ? "" : GAP)
                    .append(right[column] ? space : "")
                    .append(row[column])
                    .append(right[column] ? "" : space);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
