package dev.waymark.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All settings of the four programs in one document.
final class ConfigurationReference {

    static final Path DOCUMENT = Path.of("../../docs/configuration.md");
    static final List<String> PROGRAMS =
            List.of("assessment-service", "initiative-service", "roadmap-service", "gateway");

    private static final Path HOME = Path.of("../..");
    private static final String HEAD = """
            # Settings

            Each is a property of the program's configuration or a variable of its environment, which wins. A program does not
            start with a setting of Waymark that it does not know, and names the nearest that it knows. Everything else
            (`quarkus.…`) is Quarkus's, and what is misspelt there is passed over: for what the programs set of it see
            `application.properties` of each and `META-INF/microprofile-config.properties` of rest-support and program-support.

            The tests write this document from the source and compare: `mvn -pl deploy/kubernetes-tests -am test -Dwaymark.configuration.update` updates it.
            """;

    private ConfigurationReference() {}

    /// The settings of a program by name.
    static Map<String, Setting> settings(String program) throws IOException {
        Map<String, Setting> settings = new TreeMap<>();
        var sources = Stream.concat(Stream.of(program, "program-support"), shared(program))
                .map(module -> HOME.resolve(module).resolve("src/main/java"))
                .toList();
        MappedSettings.of(sources).forEach(setting -> settings.put(setting.name(), setting));
        for (Setting own : packaged(program)) {
            Setting mapped = settings.get(own.name());
            settings.put(own.name(), mapped == null ? own : new Setting(own.name(), own.value(), mapped.meaning()));
        }
        return settings;
    }

    /// The gateway is no service and does without what services have in common.
    private static Stream<String> shared(String program) {
        return program.equals("gateway") ? Stream.empty() : Stream.of("rest-support");
    }

    static String text() throws IOException {
        var text = new StringBuilder(HEAD);
        for (String program : PROGRAMS) {
            text.append("\n## ")
                    .append(program)
                    .append("\n\n| property | variable | default | meaning |\n|---|---|---|---|\n");
            for (Setting setting : settings(program).values()) {
                text.append("| `%s` | `%s` | %s | %s |\n"
                        .formatted(
                                setting.name(),
                                setting.variable(),
                                setting.value().isEmpty() ? "none" : "`" + setting.value() + "`",
                                setting.meaning().replace("|", "\\|")));
            }
        }
        return text.toString();
    }

    /// Those that the program's own file sets, with the comment above.
    private static List<Setting> packaged(String program) throws IOException {
        List<Setting> settings = new ArrayList<>();
        String comment = "";
        for (String line :
                Files.readAllLines(HOME.resolve(program).resolve("src/main/resources/application.properties"))) {
            if (line.startsWith("#")) {
                comment = line.substring(1).strip();
            } else if (line.startsWith("waymark.")) {
                String[] parts = line.split("=", 2);
                settings.add(new Setting(parts[0].strip(), parts[1].strip(), comment));
            }
        }
        return settings;
    }

    /// Which variables each program knows, by the name of the program without `-service`.
    static Map<String, List<String>> variables() throws IOException {
        Map<String, List<String>> variables = new LinkedHashMap<>();
        for (String program : PROGRAMS) {
            variables.put(
                    program.replace("-service", ""),
                    settings(program).values().stream().map(Setting::variable).toList());
        }
        return variables;
    }
}
