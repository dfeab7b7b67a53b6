package dev.waymark.rest.table;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A column of a table: one property of a row's JSON, or of an object in it.
///
/// The texts of a list are joined by `|`; within them `\` is written as `\\` and `|` as `\|`, so that they can be told
/// apart again. A list of objects has a column for each of their properties, with one text for each object, empty where
/// it lacks the property. What has no fixed properties is its JSON.
///
/// Example: of `{"department": {"code": "IT"}, "tags": ["a", "b|c"]}` the column `department.code` has `IT` and `tags`
/// has `a|b\|c`.
///
/// @param path names of properties, from the row inwards
/// @param several whether a list is on the way, so that the cell is text
@Calculation
record Column(List<String> path, CellKind kind, boolean several) {

    private static final String BETWEEN = "|";

    /// The names with dots between them.
    String name() {
        return String.join(".", path);
    }

    /// @return nothing where the row lacks the property
    @Nullable
    String text(JsonNode row) {
        return text(row, path);
    }

    private static @Nullable String text(JsonNode value, List<String> path) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(each -> escaped(text(each, path)))
                    .collect(joining(BETWEEN));
        }
        if (!path.isEmpty()) {
            return text(value.path(path.getFirst()), path.subList(1, path.size()));
        }
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString();
        }
        return value.isObject() ? value.toString() : value.asText();
    }

    private static String escaped(@Nullable String text) {
        return text == null ? "" : text.replace("\\", "\\\\").replace(BETWEEN, "\\" + BETWEEN);
    }
}
