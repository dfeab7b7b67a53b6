package dev.waymark.assessment.crm.ingest;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/// Rows in the text format of PostgreSQL's COPY: values separated by tabs, `\N` for null.
final class CopyRows {

    private final StringBuilder rows = new StringBuilder();
    private boolean first = true;

    void add(@Nullable Object... values) {
        for (var value : values) {
            if (!first) {
                rows.append('\t');
            }
            first = false;
            if (value == null) {
                rows.append("\\N");
            } else if (value instanceof String text) {
                escaped(text);
            } else {
                rows.append(value);
            }
        }
    }

    void endRow() {
        rows.append('\n');
        first = true;
    }

    StringReader content() {
        return new StringReader(rows.toString());
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(character);
            }
        }
    }
}
