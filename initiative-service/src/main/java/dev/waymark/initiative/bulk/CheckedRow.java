package dev.waymark.initiative.bulk;

import dev.waymark.rest.table.RowFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row with what it means.
///
/// @param content what it says; none where it cannot be read
/// @param faults what is wrong with it
record CheckedRow<T>(RowFile.Row row, @Nullable T content, List<String> faults) {

    CheckedRow {
        faults = List.copyOf(faults);
    }

    static <T> CheckedRow<T> wrong(RowFile.Row row, List<String> faults) {
        return new CheckedRow<>(row, null, faults);
    }
}
