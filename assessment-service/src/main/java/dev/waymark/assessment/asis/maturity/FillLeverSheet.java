package dev.waymark.assessment.asis.maturity;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One person's view of the levers.
@Schema(description = "One person's view of the levers, in numbers and in words. Either may be given in part.")
record FillLeverSheet(
        @Schema(description = "Ratings, each lever and function once at most") @Size(max = 12)
        List<LeverRating> ratings,

        @Schema(description = "Answers in words, each question once at most") @Size(max = 10)
        List<LeverAnswer> answers) {

    FillLeverSheet {
        var rated = ratings.stream()
                .map(rating -> rating.lever() + " of " + rating.function())
                .toList();
        if (rated.stream().distinct().count() < rated.size()) {
            throw new IllegalArgumentException("a lever of a function is rated twice");
        }
        if (answers.stream().map(LeverAnswer::question).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("a question is answered twice");
        }
    }
}
