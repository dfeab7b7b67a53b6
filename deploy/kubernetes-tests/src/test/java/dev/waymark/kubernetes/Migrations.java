package dev.waymark.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The migrations of the programs that came after the last release.
final class Migrations {

    private static final Path HOME = Path.of("../..");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    /// What breaks the rule, by file and statement.
    ///
    /// @param released the newest version of each program that the last release had
    /// @param contracted files that may take something away, and the release without a reader of it
    static List<String> faults(Properties released, Properties contracted) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String program : released.stringPropertyNames()) {
            int newest = Integer.parseInt(released.getProperty(program));
            for (Path file : files(program)) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (!name.matches()) {
                    faults.add(file + " is not named like V0001__say_what.sql");
                } else if (Integer.parseInt(name.group(1)) > newest
                        && contracted.getProperty(program + "/" + file.getFileName()) == null) {
                    Contraction.in(Files.readString(file))
                            .forEach(found -> faults.add(program + "/" + file.getFileName() + " " + found));
                }
            }
        }
        return faults;
    }

    static List<Path> files(String program) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve(program).resolve("src/main/resources/db/migration"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
