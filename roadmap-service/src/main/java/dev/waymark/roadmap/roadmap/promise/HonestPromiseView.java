package dev.waymark.roadmap.roadmap.promise;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.roadmap.contents.FrozenEstimate;
import dev.waymark.roadmap.roadmap.contents.RoadmapContents;
import dev.waymark.roadmap.roadmap.contents.RoadmapItem;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.ClassMean;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.Estimate;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.Shrunk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a roadmap may honestly promise, as it is shown, with everything that it is computed from.
@Schema(
        description =
                "What a roadmap may honestly promise of the net present value that was estimated: what is chosen among"
                        + " uncertain estimates was estimated too high on average (the optimizer's curse), so each estimate is"
                        + " shrunk towards the mean of its class by its own uncertainty.")
public record HonestPromiseView(
        @Schema(description = "The roadmap") UUID roadmapId,

        @Schema(description = "The plan's value as estimated and as promised")
        PromisedTotal total,

        @Schema(description = "Spread of the true values within their classes, τ; absent where nothing is promised")
        @Nullable
        Money spread,

        @Schema(description = "Mean of the classes, M; absent where nothing is promised") @Nullable
        Money mean,

        @Schema(description = "Spread of the classes, T; absent where nothing is promised") @Nullable
        Money classSpread,

        @Schema(description = "The classes; empty where nothing is promised")
        List<PromiseClass> classes,

        @Schema(
                description = "The candidates, those that were left out included, since they tell where the class means"
                        + " lie; empty where their uncertainty was not kept")
        @TableRows
        List<PromisedValue> candidates) {

    /// A class.
    @Schema(
            description =
                    "A class towards whose mean estimates are shrunk: a category, or all where there are few candidates.")
    public record PromiseClass(
            @Schema(description = "The categories that are one class")
            List<Category> categories,

            @Schema(description = "Number of candidates, from 1", examples = "7")
            int candidates,

            @Schema(description = "Mean of their estimates, each weighted by 1/(τ² + σ²): m")
            Money mean,

            @Schema(description = "Standard error of that mean, √(1/Σ 1/(τ² + σ²)): s")
            Money standardError,

            @Schema(
                    description = "Weight of that mean, ω = T²/(T² + s²), 0 to 1; 1 of a single class",
                    examples = "0.8")
            double weight,

            @Schema(description = "The mean towards which is shrunk, μ = M + ω·(m − M)")
            Money shrunkMean) {

        private static PromiseClass of(ClassMean of, PlanInput input) {
            return new PromiseClass(
                    of.categories(),
                    of.estimates(),
                    money(of.mean(), input),
                    money(of.standardError(), input),
                    of.weight(),
                    money(of.shrunkMean(), input));
        }
    }

    /// A candidate.
    @Schema(
            description =
                    "A candidate's net present value as it was estimated when the roadmap was proposed, and what of it is"
                            + " promised.")
    public record PromisedValue(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "Its title", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Its category") Category category,

            @Schema(description = "Whether the roadmap holds it", examples = "true")
            boolean chosen,

            @Schema(description = "Mean of the simulated outcomes: V")
            Money estimated,

            @Schema(description = "Value that 10 % of the outcomes do not exceed")
            Money p10,

            @Schema(description = "Value that 90 % of the outcomes do not exceed")
            Money p90,

            @Schema(description = "Uncertainty of the estimate, (P90 − P10)/2.5631: σ")
            Money standardDeviation,

            @Schema(
                    description = "Weight of the estimate, w = τ²/(τ² + σ²), 0 to 1; absent where nothing is promised",
                    examples = "0.62")
            @Nullable
            Double weight,

            @Schema(description = "What is promised, μ + w·(V − μ); absent where nothing is promised") @Nullable
            Money promised) {}

    /// @param snapshot that the roadmap was solved from
    /// @param contents what the roadmap holds
    public static HonestPromiseView of(UUID roadmapId, RoadmapSnapshot snapshot, RoadmapContents contents) {
        var input = snapshot.input();
        var byId = snapshot.estimates().stream()
                .collect(Collectors.toMap(FrozenEstimate::initiativeId, Function.identity()));
        var chosen = contents.items().stream().map(RoadmapItem::initiativeId).collect(Collectors.toSet());
        var estimated = input.candidates().stream()
                .filter(each -> byId.containsKey(UUID.fromString(each.id())))
                .toList();
        var shrunk = ShrunkValues.canBeMade(estimated.size()) ? shrunk(estimated, byId) : null;
        var values = new ArrayList<PromisedValue>();
        for (var i = 0; i < estimated.size(); i++) {
            values.add(value(
                    input,
                    estimated.get(i),
                    estimate(byId, estimated.get(i)),
                    chosen,
                    shrunk == null ? null : shrunk.values().get(i)));
        }
        return new HonestPromiseView(
                roadmapId,
                PromisedTotal.of(values, contents.items().size(), input.currency()),
                shrunk == null ? null : money(shrunk.spread(), input),
                shrunk == null ? null : money(shrunk.mean(), input),
                shrunk == null ? null : money(shrunk.classSpread(), input),
                shrunk == null
                        ? List.of()
                        : shrunk.classes().stream()
                                .map(each -> PromiseClass.of(each, input))
                                .toList(),
                List.copyOf(values));
    }

    private static ShrunkValues shrunk(List<PlanCandidate> candidates, Map<UUID, FrozenEstimate> byId) {
        return ShrunkValues.of(candidates.stream()
                .map(each -> new Estimate(each.category(), uncertain(estimate(byId, each))))
                .toList());
    }

    private static FrozenEstimate estimate(Map<UUID, FrozenEstimate> byId, PlanCandidate candidate) {
        return Objects.requireNonNull(byId.get(UUID.fromString(candidate.id())));
    }

    private static UncertainValue uncertain(FrozenEstimate estimate) {
        return UncertainValue.of((double) estimate.mean(), (double) estimate.p10(), (double) estimate.p90());
    }

    private static PromisedValue value(
            PlanInput input,
            PlanCandidate candidate,
            FrozenEstimate estimate,
            Set<UUID> chosen,
            @Nullable Shrunk shrunk) {
        return new PromisedValue(
                estimate.initiativeId(),
                candidate.code(),
                candidate.title(),
                candidate.category(),
                chosen.contains(estimate.initiativeId()),
                input.money(estimate.mean()),
                input.money(estimate.p10()),
                input.money(estimate.p90()),
                money(uncertain(estimate).standardDeviation(), input),
                shrunk == null ? null : shrunk.weight(),
                shrunk == null ? null : money(shrunk.promise(), input));
    }

    private static Money money(double minorUnits, PlanInput input) {
        var decimals = Money.decimals(input.currency());
        return Money.rounded(BigDecimal.valueOf(minorUnits).movePointLeft(decimals), input.currency());
    }
}
