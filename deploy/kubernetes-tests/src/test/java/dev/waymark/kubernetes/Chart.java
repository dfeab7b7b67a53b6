package dev.waymark.kubernetes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The chart of this repository, rendered by Helm's own engine.
final class Chart {

    static final Path FOLDER = Path.of("../kubernetes/waymark").toAbsolutePath().normalize();
    /// The files of values that come with it.
    static final List<String> VALUES_FILES =
            List.of("values-production.yaml", "values-operators.yaml", "values-local.yaml");

    /// The oldest Kubernetes that the chart is for.
    private static final String OLDEST = "1.30.0";

    private Chart() {}

    static String version() {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("Chart.yaml"))) {
            return lines.filter(line -> line.startsWith("version: "))
                    .map(line -> line.substring("version: ".length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The objects as one text of YAML documents.
    static String rendered(String valuesFile) {
        return rendered(valuesFile, Map.of());
    }

    /// @param settings values over those of the file, by path like `image.tag`
    static String rendered(String valuesFile, Map<String, String> settings) {
        var command = template().withValuesFile(FOLDER.resolve(valuesFile));
        settings.forEach(command::set);
        return command.call();
    }

    /// Rendered with the chart's own values only.
    static String renderedWithDefaults() {
        return template().call();
    }

    /// Helm's library checks a chart with its own values only, so they are those of the file in a copy.
    static LintResult linted(String valuesFile, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(FOLDER.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        ObjectNode values =
                Manifests.trees(Files.readString(FOLDER.resolve("values.yaml"))).getFirst();
        Manifests.change(values, Files.readString(FOLDER.resolve(valuesFile)));
        Files.writeString(copy.resolve("values.yaml"), values.toString());
        return new Helm(copy).lint().strict().call();
    }

    private static TemplateCommand template() {
        return new Helm(FOLDER)
                .template()
                .withName("waymark")
                .withNamespace("waymark")
                .withKubeVersion(OLDEST);
    }
}
