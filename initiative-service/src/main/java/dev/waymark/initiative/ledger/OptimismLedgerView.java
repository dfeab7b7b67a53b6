package dev.waymark.initiative.ledger;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The optimism ledger as it is shown.
@Schema(description = "How far the estimates of each department were off, over all cycles, by type of line.")
record OptimismLedgerView(
        @Schema(description = "From how many initiatives on a median is offered as an uplift", examples = "5")
        int fewestInitiatives,

        @Schema(
                description = "By department and type of line, at most 7 of each department, from the 1000 initiatives"
                        + " that were recorded last")
        @TableRows
        List<LedgerEntryView> entries) {

    /// One line of the ledger.
    @Schema(description = "How far the estimates of a department were off on lines of one type.")
    record LedgerEntryView(
            @Schema(description = "Code of the department, the same in all cycles", examples = "DOT")
            String departmentCode,

            @Schema(description = "The lines that it is about")
            LineType lineType,

            @Schema(description = "Median of the ratios, from 0", examples = "1.4")
            double median,

            @Schema(description = "Number of initiatives", examples = "7")
            int initiatives,

            @Schema(
                    description = "The median, where it is offered as an uplift; absent with fewer than 5 initiatives",
                    examples = "1.4")
            @Nullable
            Double uplift,

            @Schema(description = "Where it comes from, least ratio first, at most 1000")
            List<LedgerRatioView> ratios) {}

    /// The ratio of one initiative.
    @Schema(description = "What one initiative has really cost or brought, against what was estimated.")
    record LedgerRatioView(
            @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "Expected amount of the periods that are over, without uplift")
            Money estimate,

            @Schema(description = "What was recorded; 0 of a gain that nobody measured")
            Money actual,

            @Schema(description = "actual / estimate, from 0", examples = "1.4")
            double ratio) {}

    static OptimismLedgerView of(OptimismLedger ledger) {
        return new OptimismLedgerView(
                OptimismLedger.FEWEST,
                ledger.entries().stream().map(OptimismLedgerView::entry).toList());
    }

    private static LedgerEntryView entry(OptimismLedger.Entry entry) {
        return new LedgerEntryView(
                entry.departmentCode(),
                entry.lineType(),
                entry.median(),
                entry.observations().size(),
                entry.isOffered() ? entry.median() : null,
                entry.observations().stream()
                        .map(each -> new LedgerRatioView(
                                each.initiativeId(),
                                Money.rounded(each.of().estimate(), each.currency()),
                                Money.rounded(each.of().actual(), each.currency()),
                                each.ratio()))
                        .toList());
    }
}
