package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.table.TableRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether an initiative has worked, as it is shown.
@Schema(description = "Whether an initiative has worked, with everything that the answer rests on.")
record ReliefEffectView(
        @Schema(description = "The comparison") UUID comparisonId,
        @Schema(description = "Whether it has worked") ReliefVerdict verdict,

        @Schema(
                description = "The answer in one sentence",
                examples =
                        "The weekly cases changed by -34.2 % (95 % interval -45.9 to -20.1 %); -30.0 % were promised.")
        String answer,

        @Schema(
                description = "What is missing for an answer; empty where there is one",
                examples = "[\"2 of 6 whole weeks since it is live\"]")
        List<String> missing,

        @Schema(description = "The promised change of the weekly cases, in percent, −100 to −1", examples = "-30")
        double promisedPercent,

        @Schema(
                description =
                        "Change against the untreated pain points of the same sources; absent where something is missing")
        @Nullable
        EstimateView differenceInDifferences,

        @Schema(
                description =
                        "Step against the own trend of the relieved pain points; absent where something is missing")
        @Nullable
        EstimateView interruptedSeries,

        @Schema(
                description =
                        "Change of the plain weekly mean, in percent, from −100: it includes what would have happened"
                                + " anyway, such as the fall of what was chosen for being at the top; absent without weeks"
                                + " on both sides",
                examples = "-51.4")
        @Nullable
        Double naivePercent,

        @Schema(description = "Whether the same weeks of the year before are subtracted")
        boolean seasonal,

        @Schema(description = "Number of untreated pain points that count, from 0", examples = "7")
        int untreated,

        @Schema(description = "Every whole week of evidence, the oldest first") @TableRows
        List<ComparedWeek> weeks) {

    /// An estimate.
    @Schema(
            name = "ReliefEffectEstimateView",
            description = "A change of the weekly cases with its 95 % interval, by placebos in place and in time.")
    record EstimateView(
            @Schema(description = "The change in percent, from −100", examples = "-34.2")
            double changePercent,

            @Schema(description = "Lower end of its 95 % interval, in percent, from −100", examples = "-45.9")
            double lowPercent,

            @Schema(description = "Upper end of its 95 % interval, in percent, from −100", examples = "-20.1")
            double highPercent,

            @Schema(
                    description = "Two-sided probability of a change as large where nothing was done, 0 to 1",
                    examples = "0.0004")
            double p,

            @Schema(description = "Number of placebos, from 1", examples = "15")
            int placebos,

            @Schema(description = "How many placebos changed as much in either direction, from 0", examples = "0")
            int placebosAsLarge) {

        static EstimateView of(Estimate estimate) {
            return new EstimateView(
                    ReliefEffect.percent(estimate.effect()),
                    ReliefEffect.percent(estimate.low()),
                    ReliefEffect.percent(estimate.high()),
                    estimate.p(),
                    estimate.placebos(),
                    estimate.asLarge());
        }
    }

    /// A week.
    @Schema(description = "The cases of one week.")
    record ComparedWeek(
            @Schema(description = "Its Monday") LocalDate monday,

            @Schema(description = "Cases of the relieved pain points, from 0", examples = "21")
            long relieved,

            @Schema(description = "Cases of all untreated pain points together, from 0", examples = "84")
            long untreated,

            @Schema(description = "Which part it has in the comparison")
            WeekPart part) {}

    /// Which part a week has.
    enum WeekPart {
        BEFORE,
        LEFT_OUT,
        AFTER
    }

    static ReliefEffectView of(ReliefComparisonView comparison, WeeklyEvidence evidence) {
        var effect = ReliefEffect.of(
                evidence.series(),
                evidence.weekOf(comparison.decidedOn()),
                evidence.weekFrom(comparison.liveOn()),
                comparison.promisedMitigation());
        var differences = effect.differences();
        var interrupted = effect.interrupted();
        var promised = -100 * comparison.promisedMitigation();
        return new ReliefEffectView(
                comparison.id(),
                effect.verdict(),
                answer(effect, promised),
                effect.missing(),
                promised,
                differences == null ? null : EstimateView.of(differences),
                interrupted == null ? null : EstimateView.of(interrupted),
                effect.naive() == null ? null : ReliefEffect.percent(effect.naive()),
                effect.seasonal(),
                effect.untreated(),
                weeks(evidence, effect.windows()));
    }

    private static String answer(ReliefEffect effect, double promised) {
        var estimate = effect.differences();
        if (estimate == null) {
            return "There is too little evidence: %s.".formatted(String.join("; ", effect.missing()));
        }
        return String.format(
                Locale.ROOT,
                "The weekly cases changed by %.1f %% (95 %% interval %.1f to %.1f %%); %.1f %% were promised.",
                ReliefEffect.percent(estimate.effect()),
                ReliefEffect.percent(estimate.low()),
                ReliefEffect.percent(estimate.high()),
                promised);
    }

    private static List<ComparedWeek> weeks(WeeklyEvidence evidence, WeekWindows windows) {
        var treated = evidence.series().treated();
        return IntStream.range(0, treated.size())
                .mapToObj(week -> new ComparedWeek(
                        evidence.firstMonday().plusWeeks(week),
                        treated.get(week),
                        evidence.series().controls().stream()
                                .mapToLong(control -> control.get(week))
                                .sum(),
                        part(week, windows)))
                .toList();
    }

    private static WeekPart part(int week, WeekWindows windows) {
        if (week >= windows.before() && week < windows.before() + windows.weeksBefore()) {
            return WeekPart.BEFORE;
        }
        return week >= windows.after() && week < windows.after() + windows.weeksAfter()
                ? WeekPart.AFTER
                : WeekPart.LEFT_OUT;
    }
}
