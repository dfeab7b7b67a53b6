package dev.waymark.roadmap.prioritising.model;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.prioritising.criterion.ModelVersions;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The scoring models of all cycles. Whoever makes a version holds a lock of the cycle, so that the numbers have no
/// gap.
@ApplicationScoped
public class ScoringModels implements PanacheRepositoryBase<ScoringModel, UUID>, ModelVersions, Dependants {

    private final ScoringModelVersions versions;
    private final Criteria criteria;

    ScoringModels(ScoringModelVersions versions, Criteria criteria) {
        this.versions = versions;
        this.criteria = criteria;
    }

    /// The formula of a cycle in force.
    public ChosenFormula formula(UUID cycleId) {
        return findByIdOptional(cycleId).map(ScoringModel::chosen).orElse(ChosenFormula.DEFAULT);
    }

    /// The number of the model in force; 0 before there is a criterion.
    public int modelVersion(UUID cycleId) {
        return findByIdOptional(cycleId).map(ScoringModel::modelVersion).orElse(0);
    }

    @Override
    public int next(UUID cycleId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:model, 0))")
                .setParameter("model", "scoring model of " + cycleId)
                .getSingleResult();
        return locked(cycleId).map(ScoringModel::modelVersion).orElse(0) + 1;
    }

    @Override
    public void record(UUID cycleId) {
        var model = findByIdOptional(cycleId).orElseGet(() -> {
            var first = new ScoringModel(cycleId, ChosenFormula.DEFAULT);
            persist(first);
            return first;
        });
        record(model);
        flush();
    }

    @Override
    public String dependency() {
        return criteria.pathParameter();
    }

    @Override
    public Stream<String> dependants(Object criterionId) {
        return criteria.cycleOf((UUID) criterionId).stream()
                .map(this::formula)
                .filter(chosen -> chosen.criterionIds().contains(criterionId.toString()))
                .map(chosen -> "the formula %s of its cycle".formatted(chosen.formula()));
    }

    /// Gives the model the next number and keeps it beside its criteria.
    void record(ScoringModel model) {
        model.count(model.modelVersion() + 1);
        versions.persist(new ScoringModelVersion(model, criteria.all(model.cycleId())));
    }

    private Optional<ScoringModel> locked(UUID cycleId) {
        var model = findByIdOptional(cycleId, LockModeType.PESSIMISTIC_WRITE);
        model.ifPresent(getEntityManager()::refresh);
        return model;
    }
}
