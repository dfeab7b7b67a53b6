package dev.waymark.program.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known name that is most like a misspelt one.
public final class NearestName {

    private NearestName() {}

    /// @return the first in the alphabet of several that are equally near; nothing where no name is known
    public static Optional<String> of(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(name, unknown))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// How many characters must be inserted, deleted or replaced (Levenshtein): `kitten` and `sitting` differ by 3.
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
