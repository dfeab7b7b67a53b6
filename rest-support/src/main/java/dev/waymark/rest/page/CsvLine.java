package dev.waymark.rest.page;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.structure.Calculation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of CSV (RFC 4180), with what is absent as an empty field. A field that a spreadsheet would take for a
/// formula gets an apostrophe before it.
///
/// Example: `7`, nothing, `a "b", c` and `=1+1` → `7,,"a ""b"", c",'=1+1`.
@Calculation
record CsvLine(List<@Nullable Object> fields) {

    private static final String QUOTED = "\",\r\n";
    private static final String FORMULA = "=+-@\t\r";

    String text() {
        return fields.stream().map(CsvLine::field).collect(joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof Number ? value.toString() : guarded(value.toString());
        return text.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
