package dev.waymark.program.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what a running program knows with what its operators read, and with what the chart sets.
public final class SettingsReference {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|");
    private static final Path HOME = Path.of("..");

    private SettingsReference() {}

    /// What differs, in words.
    ///
    /// @param program like `assessment-service`, the section of docs/configuration.md
    public static Set<String> faults(String program, SettingsCheck check) throws IOException {
        Set<String> faults = new TreeSet<>();
        Set<String> known = check.known().names();
        Set<String> documented = documented(program);
        Stream.concat(known.stream(), documented.stream())
                .filter(name -> !known.contains(name) || !documented.contains(name))
                .forEach(name -> faults.add(name + (known.contains(name) ? " is not documented" : " is not known")));
        Set<String> ofQuarkus = ofQuarkus();
        ofConfigMap(program).stream()
                .filter(variable -> variable.startsWith("QUARKUS_"))
                .filter(variable -> !ofQuarkus.contains(variable))
                .forEach(variable -> faults.add(variable + " is no setting of the program's libraries"));
        check.known().unknown(ofConfigMap(program)).forEach(variable -> faults.add(variable + " stops the start"));
        return faults;
    }

    private static Set<String> documented(String program) throws IOException {
        return rows(HOME.resolve("docs/configuration.md"), program, row -> true);
    }

    /// The variables that the chart gives the program, from the table that the chart's tests compare with what is
    /// rendered.
    private static Set<String> ofConfigMap(String program) throws IOException {
        String name = program.replace("-service", "");
        return rows(
                HOME.resolve("deploy/kubernetes/waymark/README.md"),
                "Settings",
                of -> of.startsWith("all") || of.contains(name));
    }

    private static Set<String> rows(Path file, String heading, Predicate<String> second) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf("\n## " + heading + "\n");
        int end = text.indexOf("\n## ", start + 1);
        Set<String> cells = ROW.matcher(text.substring(start, end < 0 ? text.length() : end))
                .results()
                .filter(row -> second.test(row.group(2)))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (cells.isEmpty()) {
            throw new IllegalStateException("%s has nothing under %s".formatted(file, heading));
        }
        return cells;
    }

    /// The variables that the extensions on the class path document.
    private static Set<String> ofQuarkus() throws IOException {
        Set<String> variables = new HashSet<>();
        for (URL model :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(MODEL))) {
            try (InputStream text = model.openStream()) {
                for (JsonNode path : new ObjectMapper().readTree(text).findValues("environmentVariable")) {
                    variables.add(path.asText());
                }
            }
        }
        return variables;
    }
}
