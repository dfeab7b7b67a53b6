package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.PeriodLength;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The price of an initiative, whole.
@Schema(
        description = "The price of an initiative: costs and gains per period, in the currency of the cycle"
                + " unless a line states another.")
public record PriceInitiative(
        @Schema(description = "Annual discount rate as a share, 0 to 1: 0.08 is 8 % a year", examples = "0.08")
        @DecimalMin("0")
        @DecimalMax("1")
        double discountRate,

        @Schema(description = "How long one period lasts") PeriodLength periodLength,

        @Schema(
                description =
                        "Planned adoption 0..1 of period 1, 2, …: the share of those who should use the result and do."
                                + " Every period with a gain needs it; may be left out when there is no gain",
                examples = "[0.4, 0.8, 1.0]")
        @Nullable
        @Size(max = PriceInitiative.LAST_PERIOD)
        List<@DecimalMin("0") @DecimalMax("1") Double> adoption,

        @Schema(description = "Hidden from viewers and stakeholders; not when left out") @Nullable
        Boolean confidential,

        @Schema(
                description = "Whether its amounts are multiplied by the uplifts of the optimism ledger for its"
                        + " department; not when left out")
        @Nullable
        Boolean uplift,

        @Schema(description = "By which rules it is valued; the usual ones when left out") @Nullable @Valid
        ValuationBasis basis,

        @Schema(description = "The lines, 1 to 50") @Size(min = 1, max = 50)
        List<PriceLineEntry> lines) {

    public static final int LAST_PERIOD = 120;

    public PriceInitiative {
        adoption = adoption == null ? List.of() : adoption;
        confidential = confidential != null && confidential;
        uplift = uplift != null && uplift;
        basis = basis == null ? ValuationBasis.USUAL : basis;
    }

    @Override
    public List<@DecimalMin("0") @DecimalMax("1") Double> adoption() {
        return Objects.requireNonNull(adoption);
    }

    @Override
    public Boolean confidential() {
        return Objects.requireNonNull(confidential);
    }

    @Override
    public Boolean uplift() {
        return Objects.requireNonNull(uplift);
    }

    @Override
    public ValuationBasis basis() {
        return Objects.requireNonNull(basis);
    }

    /// The gains that may not be approved yet, and what they lack.
    public List<IncompleteGainView> incompleteGains() {
        return lines.stream()
                .filter(line -> !line.missing().isEmpty())
                .map(line -> new IncompleteGainView(line.label(), line.missing()))
                .toList();
    }

    /// The price with every amount to the minor unit of its currency.
    ///
    /// @param currency of the cycle
    /// @throws ProblemException 400 where an amount cannot be paid in it
    PriceInitiative in(String currency) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < lines.size(); i++) {
            faults.addAll(lines.get(i)
                    .amount()
                    .faults("/lines/%d/amount".formatted(i), lines.get(i).currencyOr(currency)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.INVALID_REQUEST, faults);
        }
        return new PriceInitiative(
                discountRate,
                periodLength,
                adoption(),
                confidential(),
                uplift(),
                basis(),
                lines.stream().map(line -> line.in(currency)).toList());
    }
}
