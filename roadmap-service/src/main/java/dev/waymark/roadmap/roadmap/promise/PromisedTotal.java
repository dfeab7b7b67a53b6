package dev.waymark.roadmap.roadmap.promise;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.roadmap.promise.HonestPromiseView.PromisedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The value of a plan as it was estimated and as it may be promised.
@Schema(
        description =
                "The net present value of a roadmap as it was estimated when it was proposed, and what of it may honestly be"
                        + " promised.")
public record PromisedTotal(
        @Schema(
                description =
                        "Sum over what the roadmap holds of the mean net present values; absent where they were not kept,"
                                + " and for a roadmap that holds nothing")
        @Nullable
        Money estimated,

        @Schema(description = "Sum of what is promised of each; absent where nothing is promised") @Nullable
        Money promised,

        @Schema(
                description =
                        "How much less is promised than estimated, 100·(estimated − promised)/estimated percent; absent"
                                + " where nothing is promised or the estimate is not above 0",
                examples = "18.1")
        @Nullable
        Double overestimatePercent,

        @Schema(
                description = "The same in one sentence",
                examples =
                        "Estimated at 4,210,000 EUR, promised 3,450,000 EUR (18.1 % less): the best of 24 uncertain estimates"
                                + " were chosen, and those are too high on average.")
        String sentence) {

    private static final double PERCENT = 100;

    /// @param candidates all that have an estimate
    /// @param items how many the roadmap holds
    static PromisedTotal of(List<PromisedValue> candidates, int items, String currency) {
        if (items == 0) {
            return nothing("The roadmap holds nothing, so it promises nothing.");
        }
        var chosen = candidates.stream().filter(PromisedValue::chosen).toList();
        if (chosen.size() < items) {
            return nothing("How uncertain the estimates were was not kept when this roadmap was proposed, so nothing is"
                    + " promised. Maybe propose it again.");
        }
        var estimated = sum(chosen, PromisedValue::estimated, currency);
        if (!ShrunkValues.canBeMade(candidates.size())) {
            return new PromisedTotal(
                    estimated,
                    null,
                    null,
                    "Estimated at %s; %s cannot tell how far such estimates are off, so nothing is promised."
                            .formatted(
                                    estimated.text(),
                                    candidates.size() == 1
                                            ? "a single candidate"
                                            : "%d candidates".formatted(candidates.size())));
        }
        var promised = sum(chosen, each -> Objects.requireNonNull(each.promised()), currency);
        return new PromisedTotal(
                estimated,
                promised,
                overestimate(estimated, promised),
                sentence(estimated, promised, chosen.size(), candidates.size()));
    }

    private static PromisedTotal nothing(String sentence) {
        return new PromisedTotal(null, null, null, sentence);
    }

    private static Money sum(List<PromisedValue> values, Function<PromisedValue, Money> amount, String currency) {
        return new Money(
                values.stream().map(amount).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    private static @Nullable Double overestimate(Money estimated, Money promised) {
        return estimated.amount().signum() <= 0
                ? null
                : PERCENT
                        * estimated.amount().subtract(promised.amount()).doubleValue()
                        / estimated.amount().doubleValue();
    }

    private static String sentence(Money estimated, Money promised, int chosen, int candidates) {
        var less = overestimate(estimated, promised);
        var compared = less == null
                ? ""
                : String.format(Locale.ROOT, " (%.1f %% %s)", Math.abs(less), less < 0 ? "more" : "less");
        var reason = promised.amount().compareTo(estimated.amount()) > 0
                ? "what was chosen was estimated below its classes, and uncertain estimates lie too far from their mean on"
                        + " average."
                : chosen == candidates
                        ? "all %d candidates were chosen, each counted by how certain its estimate is."
                                .formatted(candidates)
                        : "%d of %d uncertain estimates were chosen, and the best of them are too high on average."
                                .formatted(chosen, candidates);
        return "Estimated at %s, promised %s%s: %s".formatted(estimated.text(), promised.text(), compared, reason);
    }
}
