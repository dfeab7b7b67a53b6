package dev.waymark.roadmap.roadmap.promise;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.roadmap.promise.HonestPromiseView.PromisedValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The value of each initiative on a roadmap as it was estimated and as it is promised.
public final class HonestPromisePicture implements DrawnView<HonestPromiseView> {

    private static final int ESTIMATED = 0;
    private static final int PROMISED = 1;

    @Override
    public Picture of(HonestPromiseView promise) {
        var drawn = promise.candidates().stream()
                .filter(each -> each.chosen() && each.promised() != null)
                .toList();
        var ends = drawn.stream()
                .flatMap(each -> Stream.of(units(each.estimated()), units(promised(each))))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var low = drawn.isEmpty() ? 0 : Math.min(0, ends.getMin());
        var high = drawn.isEmpty() ? 0 : Math.max(0, ends.getMax());
        var currency =
                drawn.isEmpty() ? "" : ", in " + drawn.getFirst().estimated().currency();
        return new RowPlot(
                new Heading("Estimated and promised value", promise.total().sentence()),
                new RowPlot.Axis("net present value" + currency, low, low == high ? low + 1 : high),
                RowPlot.Interval.LINK,
                "",
                List.of("as estimated", "as promised"),
                "",
                drawn.stream().map(HonestPromisePicture::row).toList());
    }

    private static RowPlot.Row row(PromisedValue value) {
        var estimated = units(value.estimated());
        var promised = units(promised(value));
        return new RowPlot.Row(
                value.code(),
                "%s %s: estimated at %s, promised %s"
                        .formatted(
                                value.code(),
                                value.title(),
                                value.estimated().text(),
                                promised(value).text()),
                "",
                Math.min(estimated, promised),
                Math.max(estimated, promised),
                List.of(new RowPlot.Point(ESTIMATED, estimated), new RowPlot.Point(PROMISED, promised)),
                false);
    }

    private static Money promised(PromisedValue value) {
        return Objects.requireNonNull(value.promised());
    }

    private static double units(Money money) {
        return money.amount().doubleValue();
    }
}
