package dev.waymark.roadmap.steering.number;

import dev.waymark.rest.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One of the ten numbers as it is shown.
@Schema(description = "One of the ten numbers of a steering paper, with its reason and where it comes from.")
public record KeyNumberView(
        @Schema(description = "Which number it is") KeyNumber number,

        @Schema(description = "What it is called", examples = "Pain that the roadmap takes away")
        String title,

        @Schema(
                description = "The number in its unit; absent where it is an amount, is not known or is withheld",
                examples = "38.2")
        @Nullable
        Double value,

        @Schema(description = "The amount; absent where it is none, is not known or is withheld") @Nullable
        Money amount,

        @Schema(description = "Unit of the number; empty beside an amount", examples = "% of all points")
        String unit,

        @Schema(description = "The number with its unit, as a reader sees it", examples = "38.2 % of all points")
        String shown,

        @Schema(
                description = "Why it is so, with the values that it is made from, or why it is not shown",
                examples = "17 initiatives relieve 8 of 12 pain points.")
        String reason,

        @Schema(description = "What it means, in a few words", examples = "What the initiatives take away of the pain.")
        String meaning,

        @Schema(description = "Operation that answers it", examples = "readExpectationGap")
        String operation,

        @Schema(
                description =
                        "Path of that operation; for `readValuation`, of the initiatives that have a valuation each",
                examples = "/v1/cycles/01980000-0000-7000-8000-00000000c1c1/expectation-gap")
        String path,

        @Schema(description = "Section of docs/method.md that says how it is calculated", examples = "Expectation gap")
        String method) {}
