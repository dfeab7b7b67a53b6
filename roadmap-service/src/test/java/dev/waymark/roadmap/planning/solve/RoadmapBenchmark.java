package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;

/// How good roadmaps are against the best known ones, and how far from the proven bound. Not a test: it takes long, and
/// times depend on the machine; values do not.
///
/// Its commands stand in deploy/benchmarks/README.md.
final class RoadmapBenchmark {

    private RoadmapBenchmark() {}

    /// `plans FILE WORK` solves the made-up roadmaps of a file of best known values; `mknap FILE WORK INDEX…` instances
    /// of a file of the OR-Library, whose best known values it then asks for as `INDEX=VALUE`.
    public static void main(String[] arguments) throws IOException {
        var limits = new SearchLimits(1, Double.parseDouble(arguments[2]));
        if (arguments[0].equals("plans")) {
            plans(Path.of(arguments[1]), limits);
        } else {
            for (var i = 3; i < arguments.length; i++) {
                var wanted = arguments[i].split("=", 2);
                var instance = knapsack(Path.of(arguments[1]), Integer.parseInt(wanted[0]), limits);
                var bestKnown = wanted.length > 1 ? Long.parseLong(wanted[1]) : instance.bestKnown();
                solve("instance " + wanted[0], instance.input(), bestKnown * 10_000);
            }
        }
    }

    private static void plans(Path bestKnown, SearchLimits limits) throws IOException {
        for (var line : Files.readAllLines(bestKnown)) {
            var fields = line.split(",", -1);
            if (Character.isDigit(line.charAt(0))) {
                var size = Integer.parseInt(fields[0]);
                var input = LargePlans.of(Long.parseLong(fields[1]), size, limits);
                solve("%d candidates, seed %s".formatted(size, fields[1]), input, Long.parseLong(fields[2]));
            }
        }
    }

    private static KnapsackPlans knapsack(Path file, int index, SearchLimits limits) throws IOException {
        try (var numbers = new Scanner(file, StandardCharsets.US_ASCII)) {
            numbers.nextInt();
            for (var before = 0; before < index; before++) {
                KnapsackPlans.read(numbers, limits);
            }
            return KnapsackPlans.read(numbers, limits);
        }
    }

    private static void solve(String name, PlanInput input, long bestKnown) {
        var relaxed = PlanBound.of(PlanModel.of(input));
        var began = System.nanoTime();
        if (PlanSolver.solve(input, PlanMonitor.NONE) instanceof PlanOutcome.Planned planned) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s value %d, %.2f %% below the best known %d; bound %d, relaxation %s; gap %.2f %%;"
                            + " %.1f s, load %.1f; breaks %s%n",
                    name,
                    planned.value(),
                    100.0 * (bestKnown - planned.value()) / Math.max(1, bestKnown),
                    bestKnown,
                    planned.bound(),
                    relaxed == null ? "none" : relaxed.value(),
                    planned.gapPercent(),
                    (System.nanoTime() - began) / 1e9,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    PlanCheck.violations(input, planned.plan()));
        } else {
            System.out.printf("%s: no plan%n", name);
        }
    }
}
