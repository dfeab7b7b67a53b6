package dev.waymark.assessment.pain.effect;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.pain.painpoint.PainPoints;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The comparisons of all cycles.
@ApplicationScoped
class ReliefComparisons implements PanacheRepositoryBase<ReliefComparison, UUID>, CycleMember {

    private final PainPoints painPoints;

    ReliefComparisons(PainPoints painPoints) {
        this.painPoints = painPoints;
    }

    ReliefComparisonView fix(UUID cycleId, FixReliefComparison comparison) {
        requireNoContradiction(comparison);
        painPoints.requireKnown(cycleId, comparison.relievedIds(), "/relievedIds");
        painPoints.requireKnown(cycleId, comparison.untreatedIds(), "/untreatedIds");
        var fixed = new ReliefComparison(cycleId, comparison);
        persistAndFlush(fixed);
        return fixed.view();
    }

    private static void requireNoContradiction(FixReliefComparison comparison) {
        List<Violation> faults = new ArrayList<>();
        if (comparison.liveOn().isBefore(comparison.decidedOn())) {
            faults.add(new Violation("/liveOn", "is before the decision"));
        }
        if (comparison.relievedIds().stream().anyMatch(comparison.untreatedIds()::contains)) {
            faults.add(new Violation("/untreatedIds", "has a pain point that is relieved"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.INVALID_REQUEST, faults);
        }
    }

    ReliefComparisonView require(UUID id) {
        return findByIdOptional(id)
                .map(ReliefComparison::view)
                .orElseThrow(() -> ProblemException.notFound(kind(), id));
    }

    Rows<ReliefComparison> page(UUID cycleId, PageRequest page) {
        return page.of(ReliefComparison.class).with("cycleId", cycleId).read(getEntityManager());
    }

    @Override
    public String pathParameter() {
        return "reliefComparisonId";
    }

    @Override
    public String kind() {
        return "comparison";
    }

    @Override
    public Optional<UUID> cycleOf(UUID id) {
        return findByIdOptional(id).map(ReliefComparison::view).map(ReliefComparisonView::cycleId);
    }
}
