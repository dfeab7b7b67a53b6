package dev.waymark.rest.table;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.structure.Calculation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the JSON of a record from a row of an export ([Column]). Each property has a column; the items of a list stand
/// in one cell, separated by `|`. Values are not checked here: binding the JSON names what is wrong with them.
///
/// Example: `efforts.skill` with `Nurse|Clerk` and `efforts.personDays` with `3|1.5` make
/// `{"efforts": [{"skill": "Nurse", "personDays": 3}, {"skill": "Clerk", "personDays": 1.5}]}`.
///
/// @param type the record
/// @param names of the columns, in their order
@Calculation
public record RowTree(Class<?> type, List<String> names) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    /// Days of a workbook are counted from here on.
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// The names of the columns that a record has.
    public static Set<String> columnsOf(Class<?> type) {
        var columns = new LinkedHashSet<String>();
        Columns.of(type).forEach(column -> columns.add(column.name()));
        return columns;
    }

    /// The JSON of a row, without the properties whose cells are empty.
    public ObjectNode of(RowFile.Row row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            var cell = row.cells().get(i);
            if (cell != null) {
                cells.put(names.get(i), cell);
            }
        }
        return object(type, "", cells::get);
    }

    private static ObjectNode object(Class<?> type, String prefix, Function<String, @Nullable String> cells) {
        var object = JSON.objectNode();
        for (var component : type.getRecordComponents()) {
            var value = value(component, prefix + component.getName(), cells);
            if (value != null) {
                object.set(component.getName(), value);
            }
        }
        return object;
    }

    private static @Nullable JsonNode value(
            RecordComponent component, String name, Function<String, @Nullable String> cells) {
        if (component.getGenericType() instanceof ParameterizedType list
                && Collection.class.isAssignableFrom(component.getType())) {
            return list(list.getActualTypeArguments()[0], name, cells);
        }
        if (component.getType().isRecord()) {
            var object = object(component.getType(), name + ".", cells);
            return object.isEmpty() ? null : object;
        }
        var text = cells.apply(name);
        var format = component.getAccessor().getAnnotation(JsonFormat.class);
        var isText = format != null && format.shape() == JsonFormat.Shape.STRING;
        return text == null ? null : isText ? JSON.textNode(text) : scalar(component.getType(), text);
    }

    private static @Nullable JsonNode list(Type item, String name, Function<String, @Nullable String> cells) {
        var array = JSON.arrayNode();
        if (item instanceof Class<?> object && object.isRecord()) {
            var parts = new HashMap<String, List<String>>();
            Columns.of(object).forEach(column -> {
                var cell = cells.apply(name + "." + column.name());
                if (cell != null) {
                    parts.put(name + "." + column.name(), parts(cell));
                }
            });
            int size = parts.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < size; i++) {
                int at = i;
                array.add(object(object, name + ".", column -> part(parts.get(column), at)));
            }
        } else {
            var cell = cells.apply(name);
            if (cell != null) {
                parts(cell).forEach(part -> array.add(scalar(item, part)));
            }
        }
        return array.isEmpty() ? null : array;
    }

    private static @Nullable String part(@Nullable List<String> parts, int at) {
        var part = parts == null || at >= parts.size() ? "" : parts.get(at);
        return part.isEmpty() ? null : part;
    }

    private static JsonNode scalar(Type type, String text) {
        if (type instanceof Class<?> scalar) {
            var kind = CellKind.of(scalar);
            var isNumber = NUMBER.matcher(text).matches();
            if (kind == CellKind.NUMBER && isNumber) {
                return number(text);
            }
            if (kind == CellKind.TRUTH && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
                return JSON.booleanNode(Boolean.parseBoolean(text));
            }
            if (kind == CellKind.DATE && isNumber && text.length() <= 7) {
                return JSON.textNode(
                        FIRST_DAY.plusDays(new BigDecimal(text).longValue()).toString());
            }
        }
        return JSON.textNode(text);
    }

    private static JsonNode number(String text) {
        var number = new BigDecimal(text);
        return number.stripTrailingZeros().scale() <= 0 && number.precision() <= 18
                ? JSON.numberNode(number.longValueExact())
                : JSON.numberNode(number);
    }

    /// The texts between the bars; `\|` is a bar and `\\` a backslash of a text.
    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            var character = cell.charAt(i);
            if (character == '\\' && i + 1 < cell.length()) {
                i++;
                part.append(cell.charAt(i));
            } else if (character == '|') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
