package dev.waymark.assessment.loop.readiness;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How ready the company's culture is: the mean over all people and statements, each answered 0 to 4, times 25. It is
/// shown once enough people have answered, so that nobody can derive a single answer from it.
///
/// Example: five people who answer 3, 2, 1, 2, 3 each → mean 2.2 → 55.
@Schema(description = "How ready the company's culture is for a programme, from a short check.")
@Calculation
record CultureReadiness(
        @Schema(description = "People who have answered", examples = "7")
        int people,

        @Schema(description = "At least this many must answer", examples = "5")
        int leastPeople,

        @Schema(description = "Readiness, 0 to 100; absent until enough people have answered", examples = "55")
        @Nullable
        Double score,

        @Schema(description = "Below this the steering committee must waive, 0 to 100", examples = "50")
        double readyFrom,

        @Schema(description = "Mean answer to each statement; empty until enough people have answered")
        List<StatementMean> statements,

        @Schema(description = "The rule with its values") List<String> reasons) {

    private static final double TO_PERCENT = 25;

    /// The mean answer to one statement.
    @Schema(description = "The mean answer to one statement of the culture check.")
    record StatementMean(
            @Schema(description = "The statement", examples = "LISTENING")
            CultureStatement statement,

            @Schema(description = "Its words", examples = "In the last month I have heard or read what customers say.")
            String words,

            @Schema(description = "Mean answer, 0 (not at all) to 4 (entirely)", examples = "2.4")
            double mean) {}

    /// @param answers one map per person, with an answer 0..4 to every statement
    static CultureReadiness of(List<Map<CultureStatement, Integer>> answers, int leastPeople, double readyFrom) {
        int people = answers.size();
        if (people == 0 || people < leastPeople) {
            return new CultureReadiness(
                    people,
                    leastPeople,
                    null,
                    readyFrom,
                    List.of(),
                    List.of("%d of at least %d people have answered.".formatted(people, leastPeople)));
        }
        var means = Arrays.stream(CultureStatement.values())
                .map(statement -> new StatementMean(statement, statement.words(), mean(answers, statement)))
                .toList();
        double mean = means.stream().mapToDouble(StatementMean::mean).average().orElseThrow();
        double score = TO_PERCENT * mean;
        return new CultureReadiness(
                people,
                leastPeople,
                score,
                readyFrom,
                means,
                List.of("Mean of %d people over %d statements %.2f of 4 → %.1f of 100; ready from %.0f on."
                        .formatted(people, means.size(), mean, score, readyFrom)));
    }

    /// Whether enough people have answered and their answers are too low.
    boolean isTooLow() {
        return score != null && Precision.below(score, readyFrom);
    }

    /// What keeps ASSESSING from ending, each as a sentence that says what to do.
    List<String> missing(boolean waived) {
        if (score == null) {
            return List.of("%d of at least %d people have answered the culture check: ask more"
                    .formatted(people, leastPeople));
        }
        return isTooLow() && !waived
                ? List.of("readiness is %.1f, below %.0f: the steering committee must waive it with a reason"
                        .formatted(score, readyFrom))
                : List.of();
    }

    private static double mean(List<Map<CultureStatement, Integer>> answers, CultureStatement statement) {
        return answers.stream()
                .mapToInt(each -> each.getOrDefault(statement, 0))
                .average()
                .orElseThrow();
    }
}
