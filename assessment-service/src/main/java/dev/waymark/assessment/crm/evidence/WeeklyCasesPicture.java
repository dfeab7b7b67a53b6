package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.evidence.WeeklyCases.Week;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.series.SeriesPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.List;
import java.util.stream.IntStream;

/// The cases as columns, one a week, with the broken promises among them and the straight line of their trend.
final class WeeklyCasesPicture implements DrawnView<WeeklyCases> {

    @Override
    public Picture of(WeeklyCases cases) {
        return new SeriesPlot(
                new Heading("Cases week by week", statement(cases)),
                "Cases opened in a week",
                cases.weeks().stream().map(WeeklyCasesPicture::period).toList(),
                cases.weeks().stream()
                        .map(week -> new SeriesPlot.Column(week.cases(), week.brokenPromises()))
                        .toList(),
                "cases",
                "of these, with a broken promise",
                trend(cases));
    }

    private static String statement(WeeklyCases cases) {
        var weeks = cases.weeks();
        if (weeks.isEmpty()) {
            return "There is no case.";
        }
        var counted = "%s cases in %d %s from %s, %s of them with a broken promise."
                .formatted(
                        Digits.shown(weeks.stream().mapToLong(Week::cases).sum()),
                        weeks.size(),
                        weeks.size() == 1 ? "week" : "weeks",
                        weeks.getFirst().monday(),
                        Digits.shown(
                                weeks.stream().mapToLong(Week::brokenPromises).sum()));
        var slope = cases.slope();
        return slope == null
                ? counted
                : "%s Each week brings %s cases %s than the one before."
                        .formatted(counted, Digits.shown(Math.abs(slope), 2), slope < 0 ? "fewer" : "more");
    }

    private static SeriesPlot.Period period(Week week) {
        return new SeriesPlot.Period(
                String.valueOf(week.monday()),
                "Week of %s: %s cases, %s with a broken promise"
                        .formatted(week.monday(), Digits.shown(week.cases()), Digits.shown(week.brokenPromises())));
    }

    /// A line of least squares passes through the means.
    private static List<SeriesPlot.Line> trend(WeeklyCases cases) {
        var slope = cases.slope();
        if (slope == null) {
            return List.of();
        }
        var weeks = cases.weeks();
        var mean = weeks.stream().mapToLong(Week::cases).average().orElse(0);
        var middle = (weeks.size() - 1) / 2.0;
        return List.of(new SeriesPlot.Line(
                "trend by least squares",
                IntStream.range(0, weeks.size())
                        .mapToObj(week -> mean + slope * (week - middle))
                        .toList(),
                true,
                null));
    }
}
