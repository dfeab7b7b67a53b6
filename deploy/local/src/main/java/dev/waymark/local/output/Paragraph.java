package dev.waymark.local.output;

/// Text broken into lines at spaces.
public final class Paragraph {

    private static final int WIDTH = 118;

    private Paragraph() {}

    /// @param first written before the first line; further lines are indented as far
    public static String of(String first, String text) {
        String indent = " ".repeat(first.length());
        StringBuilder lines = new StringBuilder(first);
        int column = first.length();
        for (String word : text.split(" ", -1)) {
            boolean begins = column == first.length();
            if (!begins && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = first.length();
                begins = true;
            }
            lines.append(begins ? "" : " ").append(word);
            column += word.length() + (begins ? 0 : 1);
        }
        return lines.toString();
    }
}
