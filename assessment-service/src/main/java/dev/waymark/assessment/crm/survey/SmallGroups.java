package dev.waymark.assessment.crm.survey;

import dev.waymark.rest.structure.Calculation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which touchpoints have too few answers to one question in one quarter for their result to be shown: those with fewer
/// than the minimum, and then the smallest of the others until the withheld ones have the minimum together. Without
/// that, the result of all touchpoints less the shown ones would be the result of the withheld ones (complementary
/// suppression; A. Hundepool et al., *Statistical Disclosure Control*, 2012, chapter 4).
///
/// Example: a minimum of 4 and the answers 12, 5 and 2 → those with 2 and 5 are withheld, which have 7 together.
@Calculation
final class SmallGroups {

    private SmallGroups() {}

    /// @param answers their number by touchpoint, each at least 1
    /// @param fewest the minimum, at least 1
    static Set<UUID> withheld(Map<UUID, Long> answers, long fewest) {
        var withheld = new HashSet<UUID>();
        long together = 0;
        for (var group : answers.entrySet().stream()
                .sorted(Map.Entry.<UUID, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .toList()) {
            if (group.getValue() < fewest || (together > 0 && together < fewest)) {
                withheld.add(group.getKey());
                together += group.getValue();
            }
        }
        return Set.copyOf(withheld);
    }
}
