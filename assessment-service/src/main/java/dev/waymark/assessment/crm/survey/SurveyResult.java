package dev.waymark.assessment.crm.survey;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The answers to one question in one quarter.
@Schema(description = "The answers to one question in one quarter, at one touchpoint or at all.")
record SurveyResult(
        @Schema(description = "What was asked") SurveyQuestion question,

        @Schema(description = "Quarter of the answers", examples = "2027-Q1")
        String period,

        @Schema(description = "The touchpoint; absent = all touchpoints of the cycle together")
        @Nullable
        @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "Number of answers, from 1", examples = "100")
        long answers,

        @Schema(
                description = "NPS −100 to 100; CSAT 0 to 100 % of the answers; CES 1 to 7; EXPECTATION and DELIVERY 0"
                        + " to 100; absent where it is withheld",
                examples = "30")
        @Nullable
        Double value,

        @Schema(
                description = "Lower end of its 95 % interval, in the same unit; absent where one answer has none",
                examples = "14.05")
        @Nullable
        Double lower,

        @Schema(
                description = "Upper end of its 95 % interval, in the same unit; absent where one answer has none",
                examples = "44.2")
        @Nullable
        Double upper,

        @Schema(
                description = "Why value and interval are withheld; absent where they are shown",
                examples = "Fewer than 4 answers, or what the other touchpoints show would reveal fewer.")
        @Nullable
        String withheld) {

    static SurveyResult of(SurveyQuestion question, String period, @Nullable UUID touchpointId, AnswerTally tally) {
        var score = SurveyScore.of(question, tally);
        return new SurveyResult(
                question, period, touchpointId, tally.answers(), score.value(), score.lower(), score.upper(), null);
    }

    SurveyResult withheld(long fewest) {
        return new SurveyResult(
                question,
                period,
                touchpointId,
                answers,
                null,
                null,
                null,
                "Fewer than %d answers, or what the other touchpoints show would reveal fewer.".formatted(fewest));
    }
}
