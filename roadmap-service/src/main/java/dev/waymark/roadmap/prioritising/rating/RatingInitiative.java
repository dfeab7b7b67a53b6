package dev.waymark.roadmap.prioritising.rating;

import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.problem.Violation;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.prioritising.model.ScoringModels;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Writes the caller's own rating sheet. People of IT departments rate the IT criteria, all others those of business.
@ApplicationScoped
class RatingInitiative {

    private final CurrentCycle cycle;
    private final Criteria criteria;
    private final RatingSheets sheets;
    private final ScoringModels models;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Clock clock;

    RatingInitiative(
            CurrentCycle cycle,
            Criteria criteria,
            RatingSheets sheets,
            ScoringModels models,
            Caller caller,
            Preconditions preconditions,
            Clock clock) {
        this.cycle = cycle;
        this.criteria = criteria;
        this.sheets = sheets;
        this.models = models;
        this.caller = caller;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    RestResponse<RatingSheetView> rate(UUID initiativeId, SubmitRatingSheet submitted) {
        requirePossible(side(), submitted.ratings());
        var version = models.modelVersion(cycle.id());
        var given = new RatingSheet.Given(submitted.ratings(), version, clock.instant());
        return preconditions
                .put(
                        sheets.of(initiativeId, caller.username()),
                        RatingSheet::view,
                        sheet -> sheet.modelVersion() == version ? sheet.ratings() : List.of(),
                        submitted.ratings())
                .replace(sheet -> sheet.fill(given))
                .orCreate(
                        "/v1/initiatives/%s/rating-sheet".formatted(initiativeId),
                        () -> new RatingSheet(cycle.id(), initiativeId, caller.username(), given));
    }

    RatingSheetView own(UUID initiativeId) {
        return sheets.of(initiativeId, caller.username())
                .map(RatingSheet::view)
                .orElseThrow(() -> ProblemException.notFound("rating sheet of yours for initiative", initiativeId));
    }

    private Side side() {
        return cycle.callersDepartment()
                .map(department -> department.isIt() ? Side.IT : Side.BUSINESS)
                .orElseThrow(() -> new ProblemException(
                        RoadmapProblem.NOT_A_RATER,
                        "Business and IT rate separately, and %s takes part in neither. Maybe have them enrolled as stakeholder."
                                .formatted(caller.username())));
    }

    private void requirePossible(Side side, List<CriterionRating> ratings) {
        var ids = ratings.stream().map(CriterionRating::criterionId).toList();
        var known = criteria.held(cycle.id(), ids);
        References.require(
                "criterion",
                "/ratings",
                ids,
                wanted -> known.stream().map(WeightedCriterion::criterionId).map(UUID::fromString));
        var faults = new ArrayList<Violation>();
        for (var criterion : known) {
            var pointer = "/ratings/%d/criterionId".formatted(ids.indexOf(UUID.fromString(criterion.criterionId())));
            if (criterion.source() != CriterionSource.RATED) {
                faults.add(new Violation(pointer, "'%s' is computed, nobody rates it".formatted(criterion.name())));
            } else if (criterion.side() != side) {
                var other = "'%s' is rated by the %s side, and you are of the %s side"
                        .formatted(criterion.name(), criterion.side().label(), side.label());
                faults.add(new Violation(pointer, other));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(RoadmapProblem.RATING_NOT_POSSIBLE, faults);
        }
    }
}
