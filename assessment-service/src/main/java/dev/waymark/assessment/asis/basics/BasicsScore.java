package dev.waymark.assessment.asis.basics;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many of the basics are met: `100 · Σ volume of those that pass / Σ volume of all`. A basic that is not
/// read yet does not pass. Where all volumes are 0 each basic weighs the same.
///
/// Example: a wait that passes with 3000 interactions, an e-mail rule that fails with 1000 → 75.
@Schema(description = "How many of the basics are met, weighted by volume.")
@Calculation
public record BasicsScore(
        @Schema(description = "The score, 0 to 100; absent where there are no basics", examples = "75") @Nullable
        Double score,

        @Schema(description = "Number of basics", examples = "2")
        int basics,

        @Schema(description = "Of these, met", examples = "1")
        int passing,

        @Schema(description = "Of these, not met: read and on the wrong side", examples = "1")
        int failing,

        @Schema(description = "Of these, never read; they count as not met", examples = "0")
        int unread,

        @Schema(description = "Below this the basics come first, 0 to 100", examples = "70")
        double basicsFirstBelow,

        @Schema(description = "The score is below that limit", examples = "false")
        boolean basicsFirst,

        @Schema(description = "The rule with its values") List<String> reasons) {

    private static final int MOST_NAMED = 20;

    /// One of the basics with its weight.
    public record Checked(String meter, BasicVerdict verdict, double volume) {

        boolean passes() {
            return verdict == BasicVerdict.PASSES;
        }
    }

    static BasicsScore of(List<Checked> checked, double basicsFirstBelow) {
        if (checked.isEmpty()) {
            return new BasicsScore(
                    null, 0, 0, 0, 0, basicsFirstBelow, false, List.of("There are no basics: add a meter."));
        }
        boolean weightless = checked.stream().allMatch(each -> each.volume() == 0);
        double all = weight(checked, weightless, each -> true);
        double met = weight(checked, weightless, Checked::passes);
        double score = 100 * met / all;
        return new BasicsScore(
                score,
                checked.size(),
                count(checked, BasicVerdict.PASSES),
                count(checked, BasicVerdict.FAILS),
                count(checked, BasicVerdict.UNREAD),
                basicsFirstBelow,
                Precision.below(score, basicsFirstBelow),
                reasons(checked, weightless, met, all));
    }

    private static double weight(List<Checked> checked, boolean weightless, Predicate<Checked> counted) {
        return checked.stream()
                .filter(counted)
                .mapToDouble(each -> weightless ? 1 : each.volume())
                .sum();
    }

    private static int count(List<Checked> checked, BasicVerdict verdict) {
        return (int) checked.stream().filter(each -> each.verdict() == verdict).count();
    }

    private static List<String> reasons(List<Checked> checked, boolean weightless, double met, double all) {
        var reasons = new ArrayList<String>();
        reasons.add("100 · %.0f / %.0f = %.1f; weighted by %s."
                .formatted(
                        met,
                        all,
                        100 * met / all,
                        weightless ? "number, as no volume is known" : "interactions per year"));
        var open = checked.stream()
                .filter(each -> !each.passes())
                .map(Checked::meter)
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            reasons.add("Not met: %s.".formatted(open));
        }
        return List.copyOf(reasons);
    }
}
