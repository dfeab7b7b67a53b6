package dev.waymark.program.settings;

import dev.waymark.program.name.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        var candidates = unknown.startsWith(VARIABLE)
                ? names.stream().map(KnownSettings::variable).toList()
                : names;
        return NearestName.of(unknown, candidates).orElse("none");
    }

    /// As MicroProfile Config looks for a property in the environment.
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
