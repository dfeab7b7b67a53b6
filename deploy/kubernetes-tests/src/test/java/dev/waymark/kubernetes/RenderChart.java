package dev.waymark.kubernetes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Renders the chart in a process of its own. Helm's native library replaces the signal handlers of the process that
/// loads it: Java then no longer receives SIGTERM, and neither shutdown hooks nor jstack work.
public final class RenderChart {

    private RenderChart() {}

    /// @param words the values file, then settings such as `image.tag=1.0.0`
    public static void main(String[] words) {
        var settings = new TreeMap<String, String>();
        for (String setting : List.of(words).subList(1, words.length)) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(Chart.rendered(words[0], settings));
    }

    /// @param settings values over those of the file, by path like `image.tag`
    /// @return the objects as one text of YAML documents
    /// @throws IllegalStateException when the chart cannot be rendered; the reason is in this process' error output
    public static String inOwnProcess(String valuesFile, Map<String, String> settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                RenderChart.class.getName(),
                valuesFile));
        settings.forEach((path, value) -> command.add(path + "=" + value));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The chart cannot be rendered with " + valuesFile);
        }
        return rendered;
    }
}
