package dev.waymark.initiative.bulk;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.table.RejectedRows;
import dev.waymark.rest.table.RowFile;
import dev.waymark.rest.table.RowTree;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads files of rows, and says what is wrong with them in the words of their columns.
final class ReadingRows {

    private static final Pattern ENTRY = Pattern.compile("/(\\d+)(?=/|$)");

    private ReadingRows() {}

    /// @param type the record whose columns it may have
    /// @param most rows
    static RowFile of(ImportRows request, Class<?> type, int most) {
        var file = switch (request.format()) {
            case CSV -> RowFile.ofCsv(request.file(), most);
            case XLSX -> workbook(request.file(), most);
        };
        var faults = faults(file.columns(), type);
        return faults.isEmpty() ? file : new RowFile(file.columns(), List.of(), faults);
    }

    private static RowFile workbook(String base64, int most) {
        try {
            return RowFile.ofWorkbook(Base64.getMimeDecoder().decode(base64), most);
        } catch (IllegalArgumentException otherText) {
            return new RowFile(List.of(), List.of(), List.of("is no Base64"));
        }
    }

    private static List<String> faults(List<String> columns, Class<?> type) {
        var known = RowTree.columnsOf(type);
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!column.startsWith(RejectedRows.PREFIX) && !known.contains(column)) {
                faults.add("has a column '%s', which is none of %s".formatted(column, String.join(", ", known)));
            }
            if (!seen.add(column)) {
                faults.add("has two columns '%s'".formatted(column));
            }
        }
        return faults;
    }

    /// What a refusal says, by column: `/mitigations/1/low` is the second entry of the column `mitigations.low`.
    static List<String> faults(ProblemException refused) {
        return refused.violations().isEmpty()
                ? List.of(String.valueOf(refused.getMessage()))
                : refused.violations().stream().map(ReadingRows::fault).toList();
    }

    private static String fault(Violation violation) {
        var pointer = violation.pointer();
        var entries = ENTRY.matcher(pointer)
                .results()
                .map(entry -> " (entry %d)".formatted(Integer.parseInt(entry.group(1)) + 1))
                .collect(Collectors.joining());
        var column = ENTRY.matcher(pointer).replaceAll("");
        return "%s%s %s"
                .formatted(column.replaceFirst("^/", "").replace('/', '.'), entries, violation.message())
                .strip();
    }
}
