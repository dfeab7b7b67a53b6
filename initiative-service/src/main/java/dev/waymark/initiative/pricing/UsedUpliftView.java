package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.number.FullPrecision;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An uplift that a price was set with.
@Schema(description = "An uplift of the optimism ledger that a price was set with.")
@FullPrecision
record UsedUpliftView(
        @Schema(description = "The lines that it is for") LineType lineType,

        @Schema(
                description = "By what their amounts are multiplied: the median ratio of the department",
                examples = "1.35")
        double factor,

        @Schema(description = "How many initiatives it is the median of, from 5", examples = "7")
        int initiatives) {

    static List<UsedUpliftView> of(List<Uplift> uplifts) {
        return uplifts.stream()
                .map(uplift -> new UsedUpliftView(uplift.lineType(), uplift.factor(), uplift.initiatives()))
                .toList();
    }
}
