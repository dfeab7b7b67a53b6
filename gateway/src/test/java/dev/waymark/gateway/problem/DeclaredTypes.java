package dev.waymark.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The types of problems that the suite's source declares: constants of enums that implement `ProblemType`, and the
/// gateway's own.
final class DeclaredTypes {

    private static final Pattern CATALOGUE =
            Pattern.compile("enum (GatewayProblem|\\w+ implements (\\w+, )*ProblemType)\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z_]+)\\(\\s*(\\d{3}),\\s*\"([^\"]+)\"\\)");

    /// A status and the titles under which it is declared.
    record Type(int status, List<String> titles) {}

    private DeclaredTypes() {}

    /// @param modules folder that holds all modules
    static SortedMap<String, Type> of(Path modules) throws IOException {
        try (var children = Files.list(modules)) {
            return of(children.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(DeclaredTypes::sources));
        }
    }

    /// @param sources texts of Java files
    static SortedMap<String, Type> of(Stream<String> sources) {
        var types = new TreeMap<String, Type>();
        sources.filter(source -> CATALOGUE.matcher(source).find())
                .flatMap(source -> CONSTANT.matcher(source).results())
                .collect(Collectors.groupingBy(
                        constant -> constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-')))
                .forEach((name, constants) -> types.put(
                        name,
                        new Type(
                                Integer.parseInt(constants.getFirst().group(2)),
                                List.copyOf(constants.stream()
                                        .map(constant -> constant.group(3))
                                        .collect(Collectors.toCollection(TreeSet::new))))));
        return types;
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith("Problem.java"))
                    .map(DeclaredTypes::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
