package dev.waymark.initiative.bulk;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.initiative.DescribeInitiative;
import dev.waymark.initiative.initiative.DescribedInitiative;
import dev.waymark.initiative.initiative.DescribingInitiative;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.table.RowFile;
import dev.waymark.rest.table.RowTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes initiatives as rows of a file: all of them, or none.
@ApplicationScoped
class ImportingInitiatives {

    private static final int MOST = 500;

    private final Initiatives initiatives;
    private final DescribingInitiative describing;
    private final StrictJson json;

    ImportingInitiatives(Initiatives initiatives, DescribingInitiative describing, StrictJson json) {
        this.initiatives = initiatives;
        this.describing = describing;
        this.json = json;
    }

    /// What a row makes of an initiative.
    ///
    /// @param before the initiative of this code; none where the row makes a new one
    record Change(int line, @Nullable DescribedInitiative before, DescribeInitiative after) {

        boolean isNone() {
            return before != null && before.description().equals(after);
        }

        @Nullable
        UUID id() {
            return before == null ? null : before.id();
        }
    }

    InitiativeRowsView rows(UUID cycleId) {
        return new InitiativeRowsView(
                cycleId,
                initiatives.described(cycleId).stream()
                        .map(each -> new InitiativeRow((long) each.version(), each.description()))
                        .toList());
    }

    CheckedFile<Change> check(UUID cycleId, ImportRows request) {
        var file = ReadingRows.of(request, InitiativeRow.class, MOST);
        var known = initiatives.described(cycleId).stream()
                .collect(Collectors.toMap(each -> each.description().code(), Function.identity()));
        var codes = new HashSet<String>();
        var rows = file.rows().stream()
                .map(row -> checked(file, row, known))
                .map(row -> row.content() != null
                                && !codes.add(row.content().after().code())
                        ? CheckedRow.<Change>wrong(row.row(), List.of("initiative.code comes a second time"))
                        : row)
                .toList();
        return new CheckedFile<>(request.format(), file.columns(), rows, file.faults());
    }

    RowsImport write(UUID cycleId, CheckedFile<Change> file) {
        var changes = file.requireSound();
        var unchanged = changes.stream().filter(Change::isNone).count();
        var created = changes.stream().filter(change -> change.before() == null).count();
        changes.stream().filter(change -> !change.isNone()).forEach(change -> write(cycleId, change));
        return new RowsImport(cycleId, (int) created, (int) (changes.size() - created - unchanged), (int) unchanged);
    }

    private CheckedRow<Change> checked(RowFile file, RowFile.Row row, Map<String, DescribedInitiative> known) {
        if (row.fault() != null) {
            return CheckedRow.wrong(row, List.of(row.fault()));
        }
        try {
            var sent = json.bind(new RowTree(InitiativeRow.class, file.columns()).of(row), InitiativeRow.class);
            var after = sent.initiative();
            var change = new Change(row.line(), known.get(after.code()), after);
            var faults = new ArrayList<String>();
            if (change.before() != null && !change.isNone()) {
                staleness(sent.version(), change.before().version()).ifPresent(faults::add);
            }
            if (!change.isNone()) {
                describing.requireSound(change.id(), after);
            }
            return new CheckedRow<>(row, change, faults);
        } catch (ProblemException refused) {
            return CheckedRow.wrong(row, ReadingRows.faults(refused));
        }
    }

    /// Who changes what is there must have seen it as it is.
    private static Optional<String> staleness(@Nullable Long seen, int version) {
        return seen != null && seen == version
                ? Optional.empty()
                : Optional.of("version is %s, but the initiative has version %d now. Maybe export it again"
                        .formatted(seen == null ? "missing" : seen, version));
    }

    /// A row may still contradict one before it.
    private void write(UUID cycleId, Change change) {
        try {
            describing.write(cycleId, change.id(), change.after());
        } catch (ProblemException refused) {
            throw ProblemException.withViolations(
                    InitiativeProblem.CONTRADICTION,
                    ReadingRows.faults(refused).stream()
                            .map(fault -> new Violation("/file", "line %d: %s".formatted(change.line(), fault)))
                            .toList());
        }
    }
}
