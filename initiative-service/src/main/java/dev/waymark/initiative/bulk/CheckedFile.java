package dev.waymark.initiative.bulk;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The rows of a file with what they mean.
///
/// @param columns of the file
/// @param faults why the file cannot be read as a whole; then it has no rows
record CheckedFile<T>(TableFormat format, List<String> columns, List<CheckedRow<T>> rows, List<String> faults) {

    private static final int MOST_NAMED = 50;

    CheckedFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /// What all rows say.
    ///
    /// @throws ProblemException 422 naming what is wrong, at most 50 faults
    List<T> requireSound() {
        var wrong = Stream.concat(
                        faults.stream(),
                        rows.stream()
                                .flatMap(row -> row.faults().stream()
                                        .map(fault -> "line %d: %s"
                                                .formatted(row.row().line(), fault))))
                .limit(MOST_NAMED)
                .map(fault -> new Violation("/file", fault))
                .toList();
        if (!wrong.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, wrong);
        }
        return rows.stream().map(CheckedRow::content).filter(Objects::nonNull).toList();
    }
}
