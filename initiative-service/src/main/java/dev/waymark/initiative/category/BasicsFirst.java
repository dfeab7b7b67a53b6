package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Experience;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Basics first: an initiative that is to impress (WOW) where customers still wait for the basics counts less. Its fit
/// is multiplied by 0.7 as soon as one of the places that it works on has a basics score below 70, and only once
/// however many there are. A place without basics says nothing.
///
/// Example: WOW on a journey with a score of 69.9 → 0.7; with 70 → 1. EVERYDAY and SIGNATURE → 1 whatever the score.
///
/// @param multiplier of the fit: 1 unless the basics come first
/// @param impresses the initiative is to create a WOW
/// @param behind places below the limit, the lowest score first; empty unless it is to impress
/// @param rule what it was judged by
@Calculation
public record BasicsFirst(double multiplier, boolean impresses, List<Place> behind, Rule rule) {

    private static final int MOST_NAMED = 20;

    public BasicsFirst {
        behind = List.copyOf(behind);
    }

    /// A journey or touchpoint that an initiative works on; without a score where it has no basics.
    public record Place(String name, @Nullable Double score) {

        boolean isBelow(double limit) {
            return score != null && Precision.below(score, limit);
        }

        double known() {
            return score == null ? Double.POSITIVE_INFINITY : score;
        }
    }

    /// The multiplier, and the basics score, 0 to 100, below which it counts.
    public record Rule(double multiplier, double below) {

        public Rule {
            if (!(multiplier >= 0 && multiplier <= 1)) {
                throw new IllegalArgumentException(
                        "The multiplier is %s. Maybe it should lie between 0 and 1.".formatted(multiplier));
            }
        }
    }

    static BasicsFirst of(@Nullable Experience experience, List<Place> worksOn, Rule rule) {
        boolean impresses = experience == Experience.WOW;
        var behind = worksOn.stream()
                .filter(place -> impresses && place.isBelow(rule.below()))
                .sorted((one, other) -> Double.compare(one.known(), other.known()))
                .toList();
        return new BasicsFirst(behind.isEmpty() ? 1 : rule.multiplier(), impresses, behind, rule);
    }

    /// What a person should know before believing the fit; empty unless the basics come first.
    List<String> warnings() {
        return behind.isEmpty()
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT,
                        "Basics first: a WOW where the basics score is below %.0f impresses nobody yet: %s.",
                        rule.below(),
                        named()));
    }

    /// Why the multiplier is what it is.
    String reason() {
        if (!impresses) {
            return "basics first = 1, as the initiative is not to create a WOW";
        }
        return behind.isEmpty()
                ? String.format(
                        Locale.ROOT, "basics first = 1, as it works on no place with a score below %.0f", rule.below())
                : String.format(
                        Locale.ROOT,
                        "basics first = %.3f, as it works on %s, below %.0f",
                        multiplier,
                        named(),
                        rule.below());
    }

    private String named() {
        var named = behind.stream()
                .limit(MOST_NAMED)
                .map(place -> String.format(Locale.ROOT, "%s (%.1f)", place.name(), place.known()))
                .collect(Collectors.joining(", "));
        int more = behind.size() - MOST_NAMED;
        return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }
}
