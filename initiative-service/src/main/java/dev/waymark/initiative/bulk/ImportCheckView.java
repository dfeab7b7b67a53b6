package dev.waymark.initiative.bulk;

import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.table.RejectedRows;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an import of a file would come to.
@Schema(description = "What an import of a file would come to.")
record ImportCheckView(
        @Schema(description = "Number of rows that are not blank", examples = "40")
        int rows,

        @Schema(description = "How many of them are wrong; a file with a wrong row is not imported", examples = "1")
        int rejected,

        @Schema(description = "What is wrong: with the file as a whole, or row by row, at most 1000")
        List<RowFaultView> faults,

        @Schema(
                description = "The rejected rows in the format of the file, behind the columns `rejected.line` and"
                        + " `rejected.detail`: CSV as text, a workbook in Base64; absent where no row is wrong")
        @Nullable
        String rejectedRows)
        implements Outcome {

    private static final int MOST = 1000;

    /// What is wrong with a row.
    @Schema(description = "What is wrong with a row of a file.")
    record RowFaultView(
            @Schema(
                    description = "The line on which the row begins, from 1; absent of the file as a whole",
                    examples = "7")
            @Nullable
            Integer line,

            @Schema(description = "What is wrong with it", examples = "departmentId is required")
            String detail) {}

    static ImportCheckView of(CheckedFile<?> file) {
        var faults = new ArrayList<RowFaultView>();
        file.faults().forEach(fault -> faults.add(new RowFaultView(null, fault)));
        var rejected = new RejectedRows(file.columns());
        int count = 0;
        for (var row : file.rows()) {
            if (!row.faults().isEmpty()) {
                count++;
                rejected.add(row.row(), String.join("; ", row.faults()));
                row.faults()
                        .forEach(fault -> faults.add(new RowFaultView(row.row().line(), fault)));
            }
        }
        return new ImportCheckView(
                file.rows().size(),
                count,
                faults.size() > MOST ? faults.subList(0, MOST) : faults,
                count == 0 ? null : written(file.format(), rejected));
    }

    private static String written(TableFormat format, RejectedRows rejected) {
        return switch (format) {
            case CSV -> rejected.csv();
            case XLSX -> Base64.getEncoder().encodeToString(rejected.workbook());
        };
    }
}
