package dev.waymark.rest.table;

import dev.waymark.rest.structure.Calculation;

/// What the text of a CSV says about itself.
@Calculation
public final class CsvText {

    private static final String DELIMITERS = ",;\t";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /// The comma, the semicolon or the tab: whichever the header has most of, the first of these where several have as
    /// many.
    ///
    /// @param header the line with the names of the columns
    public static char delimiter(String header) {
        var most = DELIMITERS.charAt(0);
        for (int i = 1; i < DELIMITERS.length(); i++) {
            var candidate = DELIMITERS.charAt(i);
            if (count(header, candidate) > count(header, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String header, char delimiter) {
        return header.chars().filter(each -> each == delimiter).count();
    }

    /// The text without the mark with which many programs begin a file in UTF-8.
    public static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
