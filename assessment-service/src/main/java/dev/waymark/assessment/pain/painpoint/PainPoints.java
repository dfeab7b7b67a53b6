package dev.waymark.assessment.pain.painpoint;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.asis.touchpoint.Touchpoints;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The pain points of all cycles. A cycle has at most 300, so that people can rank them and a list of all stays small.
@ApplicationScoped
public class PainPoints
        implements PanacheRepositoryBase<PainPoint, UUID>, CycleMember, NamedThings<PainPointReference>, Dependants {

    static final int MOST_PER_CYCLE = 300;

    private final Departments departments;
    private final Touchpoints touchpoints;

    PainPoints(Departments departments, Touchpoints touchpoints) {
        this.departments = departments;
        this.touchpoints = touchpoints;
    }

    /// All pain points of a cycle in the order of their making.
    public List<PainPointView> all(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(PainPointView::from)
                .toList();
    }

    /// @throws ProblemException 422 naming each id that is no pain point of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "pain point",
                pointer,
                ids,
                some -> list("cycleId = ?1 and id in ?2", cycleId, some).stream()
                        .map(PainPoint::id));
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("cast(touchpointIds as string) like ?1", "%" + touchpointId + "%").stream()
                .map(painPoint ->
                        "pain point '%s'".formatted(painPoint.description().title()));
    }

    PainPoint add(UUID cycleId, DescribePainPoint description) {
        requireReferences(cycleId, description);
        if (count("cycleId", cycleId) >= MOST_PER_CYCLE) {
            throw new ProblemException(
                    AssessmentProblem.TOO_MANY_PAIN_POINTS,
                    "The cycle has %d pain points already. Maybe merge some that are alike.".formatted(MOST_PER_CYCLE));
        }
        var painPoint = new PainPoint(cycleId, description);
        persistAndFlush(painPoint);
        return painPoint;
    }

    void describe(PainPoint painPoint, DescribePainPoint description) {
        requireReferences(painPoint.cycleId(), description);
        painPoint.describe(description);
        flush();
    }

    @Override
    public Class<PainPointReference> reference() {
        return PainPointReference.class;
    }

    @Override
    public List<PainPointReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.title from PainPoint thing where thing.id in :ids",
                        PainPointReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "painPointId";
    }

    @Override
    public String kind() {
        return "pain point";
    }

    @Override
    public Optional<UUID> cycleOf(UUID painPointId) {
        return findByIdOptional(painPointId).map(PainPoint::cycleId);
    }

    PainPoint require(UUID painPointId) {
        return findByIdOptional(painPointId).orElseThrow(() -> ProblemException.notFound(kind(), painPointId));
    }

    Rows<PainPoint> page(UUID cycleId, PageRequest page) {
        return page.of(PainPoint.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private void requireReferences(UUID cycleId, DescribePainPoint description) {
        touchpoints.requireKnown(cycleId, description.touchpointIds(), "/touchpointIds");
        departments.requireKnown(cycleId, description.departmentIds(), "/departmentIds");
    }
}
