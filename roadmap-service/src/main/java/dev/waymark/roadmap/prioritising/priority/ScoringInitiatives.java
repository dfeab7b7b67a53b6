package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.rest.moment.OneMoment;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.prioritising.model.ScoringModels;
import dev.waymark.roadmap.prioritising.move.ManualMoves;
import dev.waymark.roadmap.prioritising.rating.RatingSheets;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Scores all initiatives of the request's cycle from what was asked of the other services before, and our own
/// ratings.
@ApplicationScoped
public class ScoringInitiatives {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final Criteria criteria;
    private final RatingSheets sheets;
    private final ScoringModels models;
    private final ManualMoves moves;

    ScoringInitiatives(
            CurrentCycle cycle,
            CurrentInitiatives initiatives,
            Criteria criteria,
            RatingSheets sheets,
            ScoringModels models,
            ManualMoves moves) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.criteria = criteria;
        this.sheets = sheets;
        this.models = models;
        this.moves = moves;
    }

    /// All initiatives in the order in which they were made.
    @OneMoment
    public List<ScoredInitiative> all() {
        return basis().scored();
    }

    /// What the priorities follow from, read at one moment.
    @OneMoment
    public ScoringBasis basis() {
        return new ScoringBasis(
                models.modelVersion(cycle.id()),
                models.formula(cycle.id()),
                criteria.weighted(cycle.id()),
                criteria.rubricsSince(cycle.id()),
                RelievedPain.pains(cycle.assessment()),
                sheets.all(cycle.id()),
                initiatives.snapshot().initiatives(),
                moves.all(cycle.id()));
    }
}
