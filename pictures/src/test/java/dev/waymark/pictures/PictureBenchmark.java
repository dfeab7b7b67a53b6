package dev.waymark.pictures;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// What drawing a large picture costs: processor time of the thread, and bytes. Not a test: figures depend on the
/// machine.
///
/// Its command stands in deploy/benchmarks/README.md.
final class PictureBenchmark {

    private static final int WARM_UPS = 200;
    private static final int RUNS = 201;
    private static final int WIDTH = 960;

    private PictureBenchmark() {}

    public static void main(String[] arguments) {
        var charts = new RandomCharts(7);
        say("heat map of 300 rows and 20 columns", charts.heatMap(300, 20));
        say("heat map of 30 rows and 20 columns, with a number in each cell", charts.heatMap(30, 20));
        say("bubble map of 300", charts.bubbleMap(300));
        say("Gantt chart of 100 bars over 40 periods", charts.gantt(100, 40));
        say("300 rows of intervals", charts.rowPlot(300));
        say("520 columns with two lines", charts.seriesPlot(520));
        say("graph of 40 nodes and 100 edges", charts.flowGraph(40, 100));
    }

    private static void say(String what, Picture picture) {
        var first = milliseconds(picture);
        for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            milliseconds(picture);
        }
        var runs = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            runs[run] = milliseconds(picture);
        }
        Arrays.sort(runs);
        System.out.printf(
                Locale.ROOT,
                "%-64s first %6.1f ms, median %5.1f ms, %5.1f to %5.1f, %,8d bytes, load %.1f%n",
                what,
                first,
                runs[RUNS / 2],
                runs[0],
                runs[RUNS - 1],
                picture.svg(WIDTH).getBytes(StandardCharsets.UTF_8).length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /// Processor time of this thread.
    private static double milliseconds(Picture picture) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        if (picture.svg(WIDTH).isEmpty()) {
            throw new IllegalStateException("nothing was drawn");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
