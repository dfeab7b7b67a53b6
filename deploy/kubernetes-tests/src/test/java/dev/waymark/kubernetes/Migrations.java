package dev.waymark.kubernetes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The migrations of the programs that came after the last release.
final class Migrations {

    private static final Path HOME = Path.of("../..");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    /// What breaks the rule, by file and statement.
    ///
    /// @param released of each program, the newest version that the last release had, and a digest up to it
    /// @param contracted files that may take something away, and the release without a reader of it
    static List<String> faults(Properties released, Properties contracted) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String program : programs(released)) {
            int newest = newest(released, program);
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

    static SortedSet<String> programs(Properties released) {
        return released.stringPropertyNames().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The programs whose migrations up to the newest released one are not those of the release, each with the digest
    /// that they have now. Flyway refuses to start where a migration was changed, or lies before those that the
    /// database has.
    static Map<String, String> changedSinceReleased(Properties released) throws IOException {
        Map<String, String> changed = new TreeMap<>();
        for (String program : programs(released)) {
            String digest = digest(program, newest(released, program));
            if (!digest.equals(released.getProperty(program + ".digest"))) {
                changed.put(program, digest);
            }
        }
        return changed;
    }

    /// SHA-256 of names and contents.
    private static String digest(String program, int newest) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(program)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && Integer.parseInt(name.group(1)) <= newest) {
                digest.update(name.group().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int newest(Properties released, String program) {
        return Integer.parseInt(released.getProperty(program + ".newest"));
    }

    static List<Path> files(String program) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve(program).resolve("src/main/resources/db/migration"))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
