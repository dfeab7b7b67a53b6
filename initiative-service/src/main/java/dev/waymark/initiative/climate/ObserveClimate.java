package dev.waymark.initiative.climate;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The value of an indicator, put on record.
@Schema(description = "The value of an indicator, put on record. It never changes; a correction is a new observation.")
record ObserveClimate(
        @Schema(
                description = "The indicator: PMI purchasing managers' index, OECD_CLI composite leading indicator,"
                        + " ORDER_INTAKE change of the company's own orders against a year ago")
        ClimateIndicator indicator,

        @Schema(description = "Day that the value belongs to, not in the future", examples = "2026-09-30")
        @PastOrPresent
        LocalDate observedOn,

        @Schema(
                description =
                        "The value: PMI 0..100, OECD_CLI 50..150, ORDER_INTAKE: growth as a share, −1 to 10 (0.05 = 5 %) (0.05 is 5 % more than"
                                + " a year ago)",
                examples = "51.2")
        @DecimalMin("-1")
        @DecimalMax("150")
        double value,

        @Schema(description = "Where the value comes from", examples = "Published PMI, manufacturing")
        @NotBlank
        @Size(max = 400)
        @MultiLine
        String source) {}
