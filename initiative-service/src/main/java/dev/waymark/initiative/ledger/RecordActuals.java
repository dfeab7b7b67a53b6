package dev.waymark.initiative.ledger;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an initiative has really cost and brought so far.
@Schema(
        description =
                "What an initiative has really cost and brought so far. A gain of the price that is not here counts"
                        + " 0: nobody has measured it.")
record RecordActuals(
        @Schema(description = "The last period that is over and recorded, 0 to 120", examples = "2")
        @Min(0)
        @Max(ActualAmount.LAST_PERIOD)
        int through,

        @Schema(description = "The amounts, one for each type of line and period, 1 to 847") @Size(min = 1, max = 847)
        List<ActualAmount> amounts) {

    private record Place(LineType lineType, int period) {}

    /// The amounts to the minor unit of the currency.
    ///
    /// @throws ProblemException 400 where an amount cannot be paid in it, 422 where two amounts have one place, or
    /// one lies behind what is over
    RecordActuals in(String currency) {
        requirePayable(currency);
        requireSound();
        return new RecordActuals(
                through,
                amounts.stream()
                        .map(each ->
                                new ActualAmount(each.lineType(), each.period(), Money.exact(each.amount(), currency)))
                        .toList());
    }

    private void requirePayable(String currency) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < amounts.size(); i++) {
            try {
                Money.exact(amounts.get(i).amount(), currency);
            } catch (IllegalArgumentException unpayable) {
                faults.add(new Violation("/amounts/%d/amount".formatted(i), String.valueOf(unpayable.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private void requireSound() {
        var faults = new ArrayList<Violation>();
        Set<Place> seen = new HashSet<>();
        for (int i = 0; i < amounts.size(); i++) {
            var each = amounts.get(i);
            if (each.period() > through) {
                faults.add(new Violation(
                        "/amounts/%d/period".formatted(i),
                        "is %d, after period %d, the last that is over".formatted(each.period(), through)));
            }
            if (!seen.add(new Place(each.lineType(), each.period()))) {
                faults.add(new Violation(
                        "/amounts/%d".formatted(i),
                        "%s has a second amount in period %d. Maybe add them up"
                                .formatted(each.lineType(), each.period())));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, faults);
        }
    }
}
