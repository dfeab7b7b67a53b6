package dev.waymark.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the documents list: values, keys of Secrets, settings.
final class Documented {

    private static final Path README = Chart.FOLDER.resolve("README.md");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|(.*)$");

    private Documented() {}

    /// The rows of a table of the chart's README: first cell and the rest.
    static List<MatchResult> rows(String heading) {
        String text = text(README);
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalStateException("README.md has no heading " + heading);
        }
        int end = text.indexOf("\n## ", start + 1);
        return FIRST_CELL
                .matcher(text.substring(start, end < 0 ? text.length() : end))
                .results()
                .toList();
    }

    static Set<String> firstCells(String heading) {
        return rows(heading).stream().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> secretKeys() {
        return firstCells("Secrets");
    }

    /// The variables that the chart gives a program: those of the README's table that name the program or all.
    static Set<String> settings(String program) {
        return rows("Settings").stream()
                .filter(row -> isOf(row.group(2).split("\\|", 2)[0], program))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOf(String cell, String program) {
        return cell.startsWith(" all") || cell.contains(program);
    }

    static String readme() {
        return text(README);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
