package dev.waymark.assessment.asis.perception;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pair of surveys that asked the same question inside and outside.
@Schema(description = "A pair of surveys: own people and customers were asked whether the company is customer-centric.")
record RecordPerceptionSurvey(
        @Schema(description = "Own people who were asked, 1 to 100 000 000", examples = "600") @Min(1) @Max(100_000_000)
        int ownPeople,

        @Schema(description = "Of these, how many say yes", examples = "450") @Min(0) @Max(100_000_000)
        int ownPeopleAgreeing,

        @Schema(description = "Customers who were asked, 1 to 100 000 000", examples = "3000") @Min(1) @Max(100_000_000)
        int customers,

        @Schema(description = "Of these, how many say yes", examples = "900") @Min(0) @Max(100_000_000)
        int customersAgreeing,

        @Schema(description = "Where the numbers come from", examples = "Staff survey and residents' survey 2026")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source,

        @Schema(description = "Day of the later survey", examples = "2026-09-30")
        LocalDate surveyedOn) {

    RecordPerceptionSurvey {
        requirePart("ownPeopleAgreeing", ownPeopleAgreeing, ownPeople);
        requirePart("customersAgreeing", customersAgreeing, customers);
    }

    private static void requirePart(String name, int agreeing, int asked) {
        if (agreeing > asked) {
            throw new IllegalArgumentException("%s is %d, but only %d were asked".formatted(name, agreeing, asked));
        }
    }
}
