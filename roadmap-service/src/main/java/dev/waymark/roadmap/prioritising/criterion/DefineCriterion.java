package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a criterion.
@Schema(description = "The description of a criterion.")
record DefineCriterion(
        @Schema(description = "Name, unique in the cycle", examples = "Customer need") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The side that it belongs to, and whose people rate it")
        Side side,

        @Schema(description = "Weight within its side: above 0, at most 1000; only ratios matter", examples = "3")
        @Positive
        @DecimalMax("1000")
        double weight,

        @Schema(description = "Where the score comes from; the computed ones belong to the business side, each once")
        CriterionSource source,

        @Schema(description = "What 0, 25, 50, 75 and 100 mean; for RATED all five, otherwise none")
        @Nullable
        @Size(max = 5)
        List<RubricAnchor> rubric) {

    private static final int ANCHORS = 5;

    DefineCriterion {
        rubric = rubric == null ? List.of() : List.copyOf(rubric);
        var distinct = rubric.stream().map(RubricAnchor::score).distinct().count();
        if (source == CriterionSource.RATED && (distinct != ANCHORS || rubric.size() != ANCHORS)) {
            throw new IllegalArgumentException(
                    "a rated criterion needs a rubric that says what 0, 25, 50, 75 and 100 mean");
        }
        if (source != CriterionSource.RATED && !rubric.isEmpty()) {
            throw new IllegalArgumentException("a computed criterion has no rubric. Maybe its source should be RATED.");
        }
        if (source != CriterionSource.RATED && side != Side.BUSINESS) {
            throw new IllegalArgumentException("a computed criterion belongs to the business side");
        }
    }

    @Override
    public List<RubricAnchor> rubric() {
        return Objects.requireNonNull(rubric);
    }

    /// Whether ratings given to the other definition would mean something else under this one.
    boolean changesMeaningOf(DefineCriterion other) {
        return side != other.side || source != other.source;
    }
}
