package dev.waymark.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of meters that an expression of PromQL reads.
final class MetricNames {

    /// What Prometheus adds itself.
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private static final Set<String> WORDS = Set.of("by", "without", "and", "or", "unless", "on", "ignoring", "bool");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern NAME = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\b(?!\\s*\\()");

    private MetricNames() {}

    static Set<String> of(String expression) {
        var bare = expression;
        for (var left : new Pattern[] {TEXT, LABELS, RANGE}) {
            bare = left.matcher(bare).replaceAll(" ");
        }
        return NAME.matcher(bare)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !WORDS.contains(name) && !OF_PROMETHEUS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// All that the alerts and the dashboard of the chart read.
    static Set<String> ofFiles(Path folder) throws IOException {
        var rules = Files.readString(folder.resolve("prometheus-rules.yaml"));
        var alerts = Pattern.compile("(?m)^ +expr: (?:\\|\n((?: {10,}.*\n)+)|(.*)$)")
                .matcher(rules)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
        JsonNode dashboard = new ObjectMapper()
                .readTree(folder.resolve("grafana-dashboard.json").toFile());
        var panels = dashboard.findValues("expr").stream().map(JsonNode::asText);
        return Stream.concat(alerts, panels)
                .flatMap(expression -> of(expression).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a program shows, by the lines of its meters.
    static Set<String> shown(String meters) {
        return meters.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
