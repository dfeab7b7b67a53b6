package dev.waymark.program.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings that a program has, all of which begin with `waymark.`.
///
/// @param names properties like `waymark.ranking.top`
public record KnownSettings(Set<String> names) {

    private static final String PROPERTY = "waymark.";
    private static final String VARIABLE = "WAYMARK_";

    /// Those of Waymark; of a map's only those that the program itself sets.
    static KnownSettings among(Collection<String> properties) {
        return new KnownSettings(properties.stream()
                .filter(name -> name.startsWith(PROPERTY) && !name.contains("*"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Those of the given names that are settings of Waymark and that this program does not have.
    ///
    /// @param given properties, or variables of the environment like `WAYMARK_RANKING_TOP`
    public List<String> unknown(Collection<String> given) {
        Set<String> variables = names.stream().map(KnownSettings::variable).collect(Collectors.toSet());
        return given.stream()
                .filter(name -> (name.startsWith(VARIABLE) && !variables.contains(name))
                        || (name.startsWith(PROPERTY) && !names.contains(name)))
                .distinct()
                .sorted()
                .toList();
    }

    /// The name most like an unknown one, written as that one is; the first in the alphabet of several.
    String nearest(String unknown) {
        Stream<String> candidates = unknown.startsWith(VARIABLE)
                ? names.stream().map(KnownSettings::variable).sorted()
                : names.stream();
        return candidates
                .min(Comparator.comparingInt(known -> distance(known, unknown)))
                .orElse("none");
    }

    /// As MicroProfile Config looks for a property in the environment.
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /// How many characters must be put in, taken out or changed (Levenshtein).
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
