package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.AdoptionCurve;
import dev.waymark.assessment.asis.gap.Uplift;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is planned, to be held against the gap.
@Schema(description = "What is planned, to be held against the gap. Nothing of it is stored.")
record ProjectGap(
        @Schema(description = "Touchpoint; absent = measured over all touchpoints") @Nullable
        UUID touchpointId,

        @Schema(description = "Code of a segment; absent = all customers", examples = "families")
        @Nullable
        @Size(max = 40)
        String segment,

        @Schema(description = "How many years to look ahead, 1 to 10", examples = "5") @Min(1) @Max(10)
        int horizonYears,

        @Schema(description = "What is to lift delivery, at most 100") @Size(max = 100)
        List<PlannedUplift> uplifts) {

    /// One thing that lifts delivery.
    @Schema(description = "Something that lifts delivery once it is live and used.")
    record PlannedUplift(
            @Schema(description = "What it is", examples = "One status page for all requests")
            @NotBlank
            @Size(max = 200)
            String label,

            @Schema(description = "Points of the delivery index at full adoption, 0 to 100", examples = "6")
            @DecimalMin("0")
            @DecimalMax("100")
            double points,

            @Schema(description = "Day on which it goes live", examples = "2027-07-01")
            LocalDate liveOn,

            @Schema(
                    description = "How its use grows, times ascending; straight lines in between, from 0 at go-live;"
                            + " empty = all at once")
            @Size(max = 50)
            List<AdoptionPoint> adoption) {

        PlannedUplift {
            curve(adoption);
        }

        Uplift uplift() {
            return new Uplift(label, points, liveOn, curve(adoption));
        }

        private static AdoptionCurve curve(List<AdoptionPoint> adoption) {
            return new AdoptionCurve(
                    adoption.stream().map(AdoptionPoint::years).toList(),
                    adoption.stream().map(AdoptionPoint::share).toList());
        }
    }

    GapScope scope() {
        return new GapScope(touchpointId, segment);
    }

    List<Uplift> planned() {
        return uplifts.stream().map(PlannedUplift::uplift).toList();
    }
}
