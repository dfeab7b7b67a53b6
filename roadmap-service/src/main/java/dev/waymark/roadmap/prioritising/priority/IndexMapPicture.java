package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.pictures.BubbleMap;
import dev.waymark.pictures.BubbleMap.Axis;
import dev.waymark.pictures.BubbleMap.Bubble;
import dev.waymark.pictures.BubbleMap.Fields;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.prioritising.priority.IndexMapView.PlaceView;
import dev.waymark.roadmap.prioritising.scoring.IndexMap.Quadrant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The index map as a picture: categories by colour and shape, the median net present value by area, the
/// first Pareto layer by a thick outline. The axes begin and end at the tens around what is there and the
/// threshold.
public final class IndexMapPicture implements DrawnView<IndexMapView> {

    private static final int TEN = 10;
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(Category.values()).map(IndexMapPicture::word), Stream.of("no category"))
            .toList();

    @Override
    public Picture of(IndexMapView map) {
        return new BubbleMap(
                new Heading("Index map", statement(map)),
                axis("Business index", map, PlaceView::businessIndex),
                axis("IT index", map, PlaceView::itIndex),
                new Fields("both want it", "only IT wants it", "only business wants it", "neither wants it"),
                KINDS,
                map.places().stream().map(IndexMapPicture::bubble).toList(),
                "area: median net present value",
                "first Pareto layer");
    }

    private static String statement(IndexMapView map) {
        if (map.places().isEmpty()) {
            return "None of %d initiatives has both indices yet."
                    .formatted(map.unplaced().size());
        }
        return "%d of %d initiatives have both indices. Both sides want %d of them, only business %d, only IT %d, neither %d.%s"
                .formatted(
                        map.places().size(),
                        map.places().size() + map.unplaced().size(),
                        count(map, Quadrant.AGREED),
                        count(map, Quadrant.BUSINESS_PULL),
                        count(map, Quadrant.IT_PULL),
                        count(map, Quadrant.PARK),
                        agreement(map));
    }

    private static String agreement(IndexMapView map) {
        return map.agreement() == null
                ? ""
                : " The sides order them with a rank correlation of %s.".formatted(Digits.shown(map.agreement(), 2));
    }

    private static long count(IndexMapView map, Quadrant quadrant) {
        return map.places().stream()
                .filter(place -> place.quadrant() == quadrant)
                .count();
    }

    private static Axis axis(String name, IndexMapView map, ToDoubleFunction<PlaceView> index) {
        var low = map.places().stream().mapToDouble(index).min().orElse(0);
        var high = map.places().stream().mapToDouble(index).max().orElse(0);
        return new Axis(
                name,
                Math.floor(Math.min(low, map.threshold()) / TEN) * TEN,
                Math.ceil(Math.max(high, map.threshold()) / TEN) * TEN,
                map.threshold());
    }

    private static Bubble bubble(PlaceView place) {
        var value = place.medianNetPresentValue();
        return new Bubble(
                place.code(),
                title(place),
                place.businessIndex(),
                place.itIndex(),
                value == null ? null : value.amount().doubleValue(),
                KINDS.indexOf(kind(place)),
                place.layer() == 1);
    }

    private static String title(PlaceView place) {
        var value = place.medianNetPresentValue();
        return "%s %s: business %s, IT %s, %s, %s, layer %d"
                .formatted(
                        place.code(),
                        place.title(),
                        Digits.shown(place.businessIndex(), 1),
                        Digits.shown(place.itIndex(), 1),
                        kind(place),
                        value == null ? "value not known" : "median net present value " + value.text(),
                        place.layer());
    }

    private static String kind(PlaceView place) {
        return place.category() == null ? KINDS.getLast() : word(place.category());
    }

    private static String word(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
