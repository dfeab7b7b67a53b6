package dev.waymark.initiative.bulk;

import dev.waymark.initiative.initiative.DescribedInitiative;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.EnteredPrice;
import dev.waymark.initiative.pricing.PriceInitiative;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.initiative.pricing.PricingInitiative;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.table.RowFile;
import dev.waymark.rest.table.RowTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads and writes the lines of prices as rows of a file: all of them, or none. The rows of an initiative are its
/// whole price.
@ApplicationScoped
class ImportingPrices {

    private static final int MOST = 2000;

    private final Initiatives initiatives;
    private final Prices prices;
    private final PricingInitiative pricing;
    private final StrictJson json;

    ImportingPrices(Initiatives initiatives, Prices prices, PricingInitiative pricing, StrictJson json) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.pricing = pricing;
        this.json = json;
    }

    /// What the rows of an initiative make of its price.
    record Change(UUID initiativeId, boolean isNew, PriceInitiative price) {}

    /// The prices that are there.
    private record Known(Map<String, UUID> initiatives, Map<UUID, EnteredPrice> prices) {}

    PriceRowsView rows(UUID cycleId) {
        var codes = initiatives.described(cycleId).stream()
                .collect(Collectors.toMap(
                        DescribedInitiative::id, each -> each.description().code()));
        return new PriceRowsView(
                cycleId,
                prices.entered(cycleId).values().stream()
                        .sorted(Comparator.comparing(each -> String.valueOf(codes.get(each.initiativeId()))))
                        .flatMap(each -> each.price().lines().stream()
                                .map(line -> PriceRow.of(
                                        String.valueOf(codes.get(each.initiativeId())),
                                        each.version(),
                                        each.price(),
                                        line)))
                        .toList());
    }

    CheckedFile<Change> check(UUID cycleId, ImportRows request) {
        var file = ReadingRows.of(request, PriceRow.class, MOST);
        var known = new Known(
                initiatives.described(cycleId).stream()
                        .collect(Collectors.toMap(each -> each.description().code(), DescribedInitiative::id)),
                prices.entered(cycleId));
        var rows = new ArrayList<CheckedRow<Change>>();
        var read = new LinkedHashMap<String, List<CheckedRow<PriceRow>>>();
        for (var row : file.rows()) {
            var bound = bound(file, row);
            if (bound.content() == null) {
                rows.add(CheckedRow.wrong(row, bound.faults()));
            } else {
                read.computeIfAbsent(bound.content().initiative(), code -> new ArrayList<>())
                        .add(bound);
            }
        }
        read.forEach((code, ofPrice) -> rows.addAll(checked(code, ofPrice, known)));
        rows.sort(Comparator.comparingInt(row -> row.row().line()));
        return new CheckedFile<>(request.format(), file.columns(), rows, file.faults());
    }

    RowsImport write(UUID cycleId, CheckedFile<Change> file) {
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        for (var change : file.requireSound()) {
            if (change.isNew()) {
                created++;
            }
            if (!pricing.set(change.initiativeId(), change.price())) {
                unchanged++;
            } else if (!change.isNew()) {
                changed++;
            }
        }
        return new RowsImport(cycleId, created, changed, unchanged);
    }

    private CheckedRow<PriceRow> bound(RowFile file, RowFile.Row row) {
        if (row.fault() != null) {
            return CheckedRow.wrong(row, List.of(row.fault()));
        }
        try {
            return new CheckedRow<>(
                    row, json.bind(new RowTree(PriceRow.class, file.columns()).of(row), PriceRow.class), List.of());
        } catch (ProblemException refused) {
            return CheckedRow.wrong(row, ReadingRows.faults(refused));
        }
    }

    /// The first row of a price has its change, the others have nothing to add.
    private List<CheckedRow<Change>> checked(String code, List<CheckedRow<PriceRow>> rows, Known known) {
        var contents = new ArrayList<PriceRow>();
        rows.forEach(row -> contents.add(Objects.requireNonNull(row.content())));
        var first = contents.getFirst();
        var faults = new ArrayList<String>();
        var change = change(code, contents, known, faults);
        if (contents.stream().anyMatch(each -> !each.isOfSamePrice(first))) {
            faults.add("the rows of initiative '%s' differ in what holds for its whole price".formatted(code));
        }
        var checked = new ArrayList<CheckedRow<Change>>();
        for (var row : rows) {
            checked.add(new CheckedRow<>(row.row(), checked.isEmpty() ? change : null, faults));
        }
        return checked;
    }

    private @Nullable Change change(String code, List<PriceRow> rows, Known known, List<String> faults) {
        var initiativeId = known.initiatives().get(code);
        if (initiativeId == null) {
            faults.add("initiative '%s' is none of this cycle".formatted(code));
            return null;
        }
        var before = known.prices().get(initiativeId);
        var after = rows.getFirst().price(rows.stream().map(PriceRow::line).toList());
        var seen = rows.getFirst().version();
        if (before != null
                && !String.valueOf(before.version()).equals(String.valueOf(seen))
                && !before.price().equals(after)) {
            faults.add("version is %s, but the price has version %d now. Maybe export it again"
                    .formatted(seen == null ? "missing" : seen, before.version()));
        }
        try {
            pricing.requireSound(initiativeId, after);
        } catch (ProblemException refused) {
            faults.addAll(ReadingRows.faults(refused));
        }
        return new Change(initiativeId, before == null, after);
    }
}
