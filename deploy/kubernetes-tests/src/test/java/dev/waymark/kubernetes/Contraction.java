package dev.waymark.kubernetes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an older instance of a service, which still runs beside the new one, would stumble over in a migration: it
/// reads
/// or writes what is no longer there, or leaves out what is now wanted.
enum Contraction {
    DROPS_TABLE("drop\\s+(table|view|materialized\\s+view|type)\\b"),
    DROPS_COLUMN(
            "\\bdrop\\s+(column\\s+)?(if\\s+exists\\s+)?(?!column|constraint|not|default|identity|expression|if)[a-z_]"),
    DROPS_DEFAULT("\\bdrop\\s+default\\b"),
    RENAMES("\\brename\\b(?!\\s+constraint)"),
    CHANGES_TYPE("\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b"),
    WANTS_VALUE("\\bset\\s+not\\s+null\\b");

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern TABLE = Pattern.compile("^alter\\s+table\\b.*", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile(
            "\\badd\\s+(?!constraint|check|unique|primary|foreign|exclude)(column\\s+)?[^,;]*", Pattern.DOTALL);

    private final Pattern pattern;

    Contraction(String expression) {
        this.pattern = Pattern.compile(expression);
    }

    /// Those of one migration, each with the statement.
    static List<String> in(String sql) {
        String plain = TEXT.matcher(COMMENT.matcher(sql).replaceAll(" ")).replaceAll("''");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .flatMap(Contraction::ofStatement)
                .toList();
    }

    private static Stream<String> ofStatement(String statement) {
        String shown = statement.replaceAll("\\s+", " ");
        Stream<String> found =
                Stream.of(values()).filter(each -> each.isIn(statement)).map(each -> each + ": " + shown);
        return addsWantedColumn(statement) ? Stream.concat(found, Stream.of("WANTS_NEW_COLUMN: " + shown)) : found;
    }

    private boolean isIn(String statement) {
        boolean anywhere = this == DROPS_TABLE;
        return (anywhere || TABLE.matcher(statement).matches())
                && pattern.matcher(statement).find();
    }

    /// An older instance inserts rows without the column.
    private static boolean addsWantedColumn(String statement) {
        return TABLE.matcher(statement).matches()
                && ADDED.matcher(statement)
                        .results()
                        .map(added -> added.group())
                        .anyMatch(added -> added.contains("not null")
                                && !added.contains("default")
                                && !added.contains("generated"));
    }
}
