package dev.waymark.roadmap.prioritising.criterion;

import dev.waymark.cycle.CycleMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The criteria of all cycles.
@ApplicationScoped
public class Criteria implements PanacheRepositoryBase<Criterion, UUID>, CycleMember {

    @Override
    public String pathParameter() {
        return "criterionId";
    }

    @Override
    public String kind() {
        return "criterion";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID criterionId) {
        return findByIdOptional(criterionId).map(Criterion::cycleId);
    }

    /// All criteria of a cycle, oldest first; a cycle has at most a few dozen.
    public List<WeightedCriterion> weighted(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(Criterion::weighted)
                .toList();
    }

    /// All criteria of a cycle with their rubrics, oldest first.
    public List<CriterionView> all(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(CriterionView::from)
                .toList();
    }

    /// By the id of each criterion of a cycle, the version of the scoring model that gave its rubric its present words.
    public Map<UUID, Integer> rubricsSince(UUID cycleId) {
        return list("cycleId", cycleId).stream().collect(Collectors.toMap(Criterion::id, Criterion::rubricSince));
    }

    /// Those of the ids that are criteria of the cycle; until the transaction ends they stay as they are.
    public List<WeightedCriterion> held(UUID cycleId, Collection<UUID> criterionIds) {
        return find("cycleId = ?1 and id in ?2 order by id", cycleId, criterionIds)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .map(Criterion::weighted)
                .toList();
    }

    Criterion require(UUID criterionId) {
        return findByIdOptional(criterionId).orElseThrow(() -> ProblemException.notFound("criterion", criterionId));
    }

    /// As {@link #require}, and nobody can rate by the criterion until the transaction ends.
    Criterion requireLocked(UUID criterionId) {
        return findByIdOptional(criterionId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("criterion", criterionId));
    }

    Rows<Criterion> page(UUID cycleId, PageRequest page) {
        return page.of(Criterion.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
