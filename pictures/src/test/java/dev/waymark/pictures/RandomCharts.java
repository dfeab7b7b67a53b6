package dev.waymark.pictures;

import dev.waymark.pictures.graph.FlowGraph;
import dev.waymark.pictures.series.Histogram;
import dev.waymark.pictures.series.SeriesPlot;
import dev.waymark.pictures.series.StateLine;
import dev.waymark.pictures.svg.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Charts of every kind and many sizes, the same in every run.
final class RandomCharts {

    private static final String WORDS = "a date slips and nobody says so while people tell the same story to every";

    private final Random random;

    RandomCharts(long seed) {
        this.random = new Random(seed);
    }

    static List<Picture> of(long seed) {
        var charts = new RandomCharts(seed);
        return List.of(
                charts.heatMap(charts.upTo(30), charts.upTo(12)),
                charts.bubbleMap(charts.upTo(60)),
                charts.gantt(charts.upTo(30), charts.upTo(40)),
                charts.rowPlot(charts.upTo(30)),
                charts.seriesPlot(charts.upTo(120)),
                charts.flowGraph(charts.upTo(18), charts.upTo(40)),
                charts.histogram(charts.upTo(31), charts.upTo(4)),
                charts.stateLine(charts.upTo(60)));
    }

    HeatMap heatMap(int rows, int columns) {
        return new HeatMap(
                heading(),
                times(columns, column -> new HeatMap.Line(code(column), words())),
                times(rows, row -> new HeatMap.Row(new HeatMap.Line(words(), words()), cells(columns))),
                "points",
                "no points, or withheld");
    }

    BubbleMap bubbleMap(int bubbles) {
        return new BubbleMap(
                heading(),
                new BubbleMap.Axis("To the right", 0, 100, 50),
                new BubbleMap.Axis("Upwards", 20, 80, 50),
                new BubbleMap.Fields("Both", "Only upwards", "Only to the right", "Neither"),
                times(Shape.KINDS, kind -> "Kind " + kind),
                times(
                        bubbles,
                        bubble -> new BubbleMap.Bubble(
                                code(bubble),
                                words(),
                                random.nextDouble(0, 100),
                                random.nextDouble(20, 80),
                                random.nextInt(8) == 0 ? null : random.nextGaussian() * 1e6,
                                random.nextInt(Shape.KINDS),
                                random.nextBoolean())),
                "area = size",
                "front");
    }

    Gantt gantt(int bars, int periods) {
        return new Gantt(
                heading(),
                times(periods, period -> new Gantt.Period(String.valueOf(2027 + period / 4), "Q" + (period % 4 + 1))),
                times(Shape.KINDS, kind -> "Kind " + kind),
                times(bars, bar -> bar(periods)),
                "too late",
                "What it takes",
                times(
                        upTo(5),
                        use -> new Gantt.Use(
                                words(),
                                times(
                                        periods,
                                        period -> new Gantt.Part(random.nextInt(120), random.nextInt(100), words())))));
    }

    RowPlot rowPlot(int rows) {
        var low = random.nextBoolean() ? 1 : -random.nextInt(90);
        var high = low + random.nextInt(60);
        return new RowPlot(
                heading(),
                new RowPlot.Axis(words(), low, high),
                List.of(RowPlot.Interval.values()).get(random.nextInt(3)),
                words(),
                times(Shape.KINDS, kind -> "Kind " + kind),
                words(),
                times(rows, row -> {
                    var from = random.nextDouble(low, high + 0.1);
                    var to = random.nextDouble(low, high + 0.1);
                    return new RowPlot.Row(
                            words(),
                            words(),
                            random.nextBoolean() ? "" : code(row),
                            from,
                            to,
                            times(random.nextInt(3), kind -> new RowPlot.Point(kind, kind == 0 ? from : to)),
                            random.nextBoolean());
                }));
    }

    SeriesPlot seriesPlot(int periods) {
        var scale = Math.pow(10, random.nextInt(6) - 1);
        var values = times(periods, period -> random.nextDouble() * scale);
        return new SeriesPlot(
                heading(),
                words(),
                times(periods, period -> new SeriesPlot.Period(code(period), words())),
                random.nextBoolean()
                        ? List.of()
                        : values.stream()
                                .map(value -> new SeriesPlot.Column(value, value / 3))
                                .toList(),
                "All",
                "Some of them",
                List.of(
                        new SeriesPlot.Line(
                                words(),
                                values,
                                random.nextBoolean(),
                                new SeriesPlot.Range(
                                        words(),
                                        values.stream()
                                                .map(value -> value - scale)
                                                .toList(),
                                        values.stream().map(value -> value * 2).toList())),
                        new SeriesPlot.Line(
                                words(), times(periods, period -> random.nextGaussian() * scale), false, null)));
    }

    FlowGraph flowGraph(int nodes, int edges) {
        return new FlowGraph(
                heading(),
                times(nodes, node -> new FlowGraph.Node(words(), words())),
                times(
                        edges,
                        edge -> new FlowGraph.Edge(
                                random.nextInt(nodes),
                                random.nextInt(nodes),
                                1 + random.nextInt(100),
                                random.nextInt(3) == 0,
                                random.nextInt(101) + " %",
                                words())),
                "main",
                "other",
                "share");
    }

    private Gantt.Bar bar(int periods) {
        var first = random.nextInt(periods + 2) - 2;
        return new Gantt.Bar(
                words(),
                words(),
                random.nextInt(Shape.KINDS),
                first,
                Math.max(0, first) + random.nextInt(periods),
                random.nextInt(5) == 0);
    }

    Histogram histogram(int bins, int marks) {
        var width = Math.pow(10, random.nextInt(-2, 7));
        var first = random.nextInt(bins + 2) - bins;
        return new Histogram(
                heading(),
                words(),
                times(
                        bins,
                        bin -> new Histogram.Bin(
                                width * (first + bin), width * (first + bin + 1), random.nextDouble(), words())),
                random.doubles(marks, width * first, width * (first + bins))
                        .sorted()
                        .mapToObj(value -> new Histogram.Mark("P %.1f".formatted(value), value, random.nextBoolean()))
                        .toList(),
                0,
                words(),
                words());
    }

    StateLine stateLine(int points) {
        var boundary = random.nextInt(1, 90);
        var hysteresis = random.nextInt(Math.min(boundary, 100 - boundary) + 1);
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        var days = random.ints(points, 0, upTo(3000)).sorted().toArray();
        return new StateLine(
                heading(),
                words(),
                -100,
                100,
                List.of(
                        new StateLine.Band("low", -100, -boundary, false),
                        new StateLine.Band("as before", -boundary, -boundary + hysteresis, true),
                        new StateLine.Band("between", -boundary + hysteresis, boundary - hysteresis, false),
                        new StateLine.Band(words(), boundary - hysteresis, boundary, true),
                        new StateLine.Band("high", boundary, 100, false)),
                times(3, kind -> "Kind " + kind),
                times(
                        points,
                        point -> new StateLine.Point(
                                day.plusDays(days[point]), random.nextDouble(-100, 100), random.nextInt(3), words())),
                random.nextBoolean() ? new StateLine.Level(words(), random.nextDouble(-100, 100)) : null);
    }

    private List<@Nullable Double> cells(int columns) {
        var cells = new ArrayList<@Nullable Double>();
        for (var column = 0; column < columns; column++) {
            cells.add(random.nextInt(6) == 0 ? null : random.nextDouble() * 100);
        }
        return Collections.unmodifiableList(cells);
    }

    private Heading heading() {
        return new Heading(words(), words() + ". " + words() + ".");
    }

    private String code(int index) {
        return random.nextInt(4) == 0 ? "Department " + index : "D" + index;
    }

    private String words() {
        var start = WORDS.indexOf(' ', random.nextInt(WORDS.length() / 2));
        return WORDS.substring(start + 1, start + 1 + random.nextInt(WORDS.length() - start));
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private static <T> List<T> times(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
