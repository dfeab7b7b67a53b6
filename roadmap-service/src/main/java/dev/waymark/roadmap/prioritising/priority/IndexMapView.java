package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.table.TableRows;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.prioritising.scoring.IndexMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The index map as it is shown.
@Schema(description = "The IT index over the business index of all initiatives of a cycle.")
public record IndexMapView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(
                description = "Where the quadrants are cut, 0 to 100; an index equal to it counts as above",
                examples = "50")
        double threshold,

        @Schema(description = "Initiatives with both indices, by layer, then by falling √(B·T)") @TableRows
        List<PlaceView> places,

        @Schema(
                description = "Spearman's ρ of both indices, −1 to 1; absent with fewer than two places",
                examples = "0.3")
        @Nullable
        Double agreement,

        @Schema(description = "Initiatives that lack an index")
        List<UnplacedView> unplaced) {

    /// An initiative on the map.
    @Schema(name = "IndexMapPlaceView", description = "An initiative on the index map.")
    public record PlaceView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-07")
            String code,

            @Schema(description = "Its title", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Business index B, 0 to 100", examples = "75")
            double businessIndex,

            @Schema(description = "IT index T, 0 to 100", examples = "71")
            double itIndex,

            @Schema(description = "Which side wants it") IndexMap.Quadrant quadrant,

            @Schema(
                    description =
                            "Pareto layer, from 1: 1 = no other beats it in one index without losing in the other",
                    examples = "1")
            int layer,

            @Schema(description = "|B − T|, 0 to 100: how far the sides are apart", examples = "4")
            double difference,

            @Schema(description = "Its category; absent without a price") @Nullable
            Category category,

            @Schema(description = "Median net present value; absent without a price that the caller may see") @Nullable
            Money medianNetPresentValue) {}

    /// An initiative that is not on the map.
    @Schema(name = "IndexMapUnplacedView", description = "An initiative that lacks an index.")
    public record UnplacedView(
            @Schema(description = "The initiative") UUID initiativeId,

            @Schema(description = "Its code", examples = "I-19")
            String code,

            @Schema(description = "Its title", examples = "Hearings by video")
            String title,

            @Schema(description = "What is missing", examples = "[\"Customer need: nobody has rated it yet\"]")
            List<String> missing) {}

    public static IndexMapView of(UUID cycleId, String currency, List<ScoredInitiative> initiatives, double threshold) {
        var byId = initiatives.stream()
                .collect(Collectors.toMap(each -> each.initiative().id().toString(), Function.identity()));
        var map = IndexMap.of(initiatives.stream().map(IndexMapView::subject).toList(), threshold);
        return new IndexMapView(
                cycleId,
                threshold,
                map.places().stream().map(place -> place(place, byId, currency)).toList(),
                map.agreement(),
                map.unplaced().stream().map(each -> unplaced(each, byId)).toList());
    }

    private static IndexMap.Subject subject(ScoredInitiative scored) {
        var npv = scored.initiative().npv();
        return new IndexMap.Subject(
                scored.initiative().id().toString(),
                scored.business(),
                scored.it(),
                npv == null ? null : npv.p50(),
                scored.initiative().category());
    }

    private static PlaceView place(IndexMap.Place place, Map<String, ScoredInitiative> byId, String currency) {
        var subject = place.subject();
        var initiative = require(byId, subject).initiative();
        var bubble = subject.bubble();
        return new PlaceView(
                initiative.id(),
                initiative.code(),
                initiative.title(),
                place.b(),
                place.t(),
                place.quadrant(),
                place.layer(),
                place.difference(),
                subject.colour(),
                bubble == null ? null : Money.rounded(bubble, currency));
    }

    private static UnplacedView unplaced(IndexMap.Unplaced unplaced, Map<String, ScoredInitiative> byId) {
        var initiative = require(byId, unplaced.subject()).initiative();
        return new UnplacedView(initiative.id(), initiative.code(), initiative.title(), unplaced.missing());
    }

    private static ScoredInitiative require(Map<String, ScoredInitiative> byId, IndexMap.Subject subject) {
        var scored = byId.get(subject.initiativeId());
        if (scored == null) {
            throw new IllegalStateException("the map invented initiative " + subject.initiativeId());
        }
        return scored;
    }
}
