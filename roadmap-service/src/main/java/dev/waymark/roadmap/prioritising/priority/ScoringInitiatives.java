package dev.waymark.roadmap.prioritising.priority;

import dev.waymark.rest.moment.OneMoment;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.prioritising.rating.RatingSheets;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// Scores all initiatives of the request's cycle from what was asked of the other services before, and our own
/// ratings.
@ApplicationScoped
public class ScoringInitiatives {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final Criteria criteria;
    private final RatingSheets sheets;

    ScoringInitiatives(CurrentCycle cycle, CurrentInitiatives initiatives, Criteria criteria, RatingSheets sheets) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.criteria = criteria;
        this.sheets = sheets;
    }

    /// All initiatives in the order in which they were made.
    @OneMoment
    public List<ScoredInitiative> all() {
        var weighted = criteria.weighted(cycle.id());
        var ratings = sheets.all(cycle.id());
        var pains = RelievedPain.pains(cycle.assessment());
        return initiatives.snapshot().initiatives().stream()
                .map(each -> ScoredInitiative.of(each, weighted, pains, ratings.getOrDefault(each.id(), Map.of())))
                .toList();
    }
}
