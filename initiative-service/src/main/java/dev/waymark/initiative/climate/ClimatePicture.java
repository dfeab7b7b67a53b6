package dev.waymark.initiative.climate;

import dev.waymark.initiative.climate.ClimateView.ClimatePointView;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.series.StateLine;
import dev.waymark.pictures.series.StateLine.Band;
import dev.waymark.pictures.series.StateLine.Level;
import dev.waymark.pictures.series.StateLine.Point;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The climate as a picture: the index over time with its name, before the bands of the names. Between two
/// bands the name stays as it was.
final class ClimatePicture implements DrawnView<ClimateView> {

    private static final double MOST = 100;

    private static final List<String> STATES =
            Arrays.stream(ClimateState.values()).map(ClimatePicture::word).toList();

    @Override
    public Picture of(ClimateView climate) {
        return new StateLine(
                new Heading("Economic climate", statement(climate)),
                "index, −100 to 100",
                -MOST,
                MOST,
                bands(climate.boundary() - climate.hysteresis(), climate.boundary() + climate.hysteresis()),
                STATES,
                climate.history().stream().map(ClimatePicture::point).toList(),
                climate.overrideReason() == null
                        ? null
                        : new Level("in force as the committee decided: " + shown(climate.index()), climate.index()));
    }

    private static String statement(ClimateView climate) {
        return "The climate is %s with an index of %s%s. %s The appetite for project risk is %s of 100.%s"
                .formatted(
                        word(climate.state()),
                        shown(climate.index()),
                        decided(climate),
                        changes(climate),
                        shown(climate.riskAppetite().value()),
                        missing(climate));
    }

    private static String decided(ClimateView climate) {
        return climate.overrideReason() == null
                ? ""
                : ", as the committee decided until %s, while the indicators say %s with %s"
                        .formatted(
                                climate.overrideExpiresOn(),
                                word(climate.computedState()),
                                shown(climate.computedIndex()));
    }

    private static String changes(ClimateView climate) {
        var far = climate.boundary() + climate.hysteresis();
        var near = climate.boundary() - climate.hysteresis();
        return switch (climate.computedState()) {
            case STRONG -> "Strong turns neutral below %s.".formatted(limit(near));
            case WEAK -> "Weak turns neutral above %s.".formatted(limit(-near));
            case NEUTRAL -> "Neutral turns strong at %s and weak at %s.".formatted(limit(far), limit(-far));
        };
    }

    private static String missing(ClimateView climate) {
        return climate.missing().isEmpty()
                ? ""
                : " Never observed, so taken as neutral: "
                        + climate.missing().stream().map(ClimatePicture::name).collect(Collectors.joining(", ")) + ".";
    }

    private static List<Band> bands(double near, double far) {
        return List.of(
                new Band("weak", -MOST, -far, false),
                new Band("as before", -far, -near, true),
                new Band("neutral", -near, near, false),
                new Band("as before", near, far, true),
                new Band("strong", far, MOST, false));
    }

    private static Point point(ClimatePointView point) {
        return new Point(
                point.day(),
                point.index(),
                STATES.indexOf(word(point.state())),
                "%s: %s, %s".formatted(point.day(), shown(point.index()), word(point.state())));
    }

    private static String name(ClimateIndicator indicator) {
        return switch (indicator) {
            case PMI -> "purchasing managers' index";
            case OECD_CLI -> "leading indicator of the OECD";
            case ORDER_INTAKE -> "order intake";
        };
    }

    private static String word(ClimateState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(double index) {
        return Digits.shown(index, 1);
    }

    /// As it was set: 40, 37.5.
    private static String limit(double limit) {
        return Digits.shown(limit, limit == Math.rint(limit) ? 0 : 1);
    }
}
