package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.stored.StoredFormat;
import dev.waymark.roadmap.prioritising.criterion.CriterionView;
import dev.waymark.roadmap.prioritising.criterion.RubricAnchor;
import dev.waymark.roadmap.prioritising.model.ScoringModelVersionView.ModelCriterionView;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.List;
import java.util.UUID;

/// A criterion as it was in a scoring model, as the database keeps it.
@StoredFormat
record StoredCriterion(
        UUID criterionId, String name, Side side, double weight, CriterionSource source, List<Anchor> rubric) {

    /// What one score of the rubric meant.
    record Anchor(int score, String meaning) {}

    static StoredCriterion of(CriterionView criterion) {
        return new StoredCriterion(
                criterion.id(),
                criterion.name(),
                criterion.side(),
                criterion.weight(),
                criterion.source(),
                criterion.rubric().stream()
                        .map(each -> new Anchor(each.score(), each.meaning()))
                        .toList());
    }

    ModelCriterionView view() {
        return new ModelCriterionView(
                criterionId,
                name,
                side,
                weight,
                source,
                rubric.stream()
                        .map(each -> new RubricAnchor(each.score(), each.meaning()))
                        .toList());
    }
}
