package dev.waymark.assessment.asis.journey;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.asis.touchpoint.Touchpoints;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.deletion.ReferredRows;
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

/// The journeys of all cycles. A cycle has at most 100, so that coverage over all main journeys stays readable.
@ApplicationScoped
public class Journeys
        implements PanacheRepositoryBase<Journey, UUID>, CycleMember, NamedThings<JourneyReference>, Dependants {

    static final int MOST_PER_CYCLE = 100;

    private final Touchpoints touchpoints;

    Journeys(Touchpoints touchpoints) {
        this.touchpoints = touchpoints;
    }

    /// The main journeys of a cycle by name.
    public List<JourneyView> main(UUID cycleId) {
        return list("cycleId = ?1 and main order by name", cycleId).stream()
                .map(JourneyView::from)
                .toList();
    }

    /// All journeys of a cycle by name.
    public List<JourneyView> all(UUID cycleId) {
        return list("cycleId = ?1 order by name, id", cycleId).stream()
                .map(JourneyView::from)
                .toList();
    }

    /// @throws ProblemException 404 where there is no such journey
    public JourneyView view(UUID journeyId) {
        return JourneyView.from(require(journeyId));
    }

    /// None of the journeys is deleted before the transaction ends.
    ///
    /// @throws ProblemException 422 naming each id that is no journey of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "journey", pointer, ids, some -> ReferredRows.keep(getEntityManager(), Journey.class, cycleId, some));
    }

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return list("cast(touchpointIds as string) like ?1", "%" + touchpointId + "%").stream()
                .map(journey -> "journey '%s'".formatted(journey.description().name()));
    }

    /// Makes a mined path a journey of the cycle.
    public JourneyView adopt(UUID cycleId, MinedJourney mined) {
        return JourneyView.from(add(new Journey(cycleId, mined)));
    }

    Journey add(UUID cycleId, DescribeJourney description) {
        touchpoints.requireKnown(cycleId, description.touchpointIds(), "/touchpointIds");
        return add(new Journey(cycleId, description));
    }

    void describe(Journey journey, DescribeJourney description) {
        touchpoints.requireKnown(journey.cycleId(), description.touchpointIds(), "/touchpointIds");
        journey.describe(description);
        flush();
    }

    @Override
    public Class<JourneyReference> reference() {
        return JourneyReference.class;
    }

    @Override
    public List<JourneyReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.name from Journey thing where thing.id in :ids", JourneyReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "journeyId";
    }

    @Override
    public String kind() {
        return "journey";
    }

    @Override
    public Optional<UUID> cycleOf(UUID journeyId) {
        return findByIdOptional(journeyId).map(Journey::cycleId);
    }

    Journey require(UUID journeyId) {
        return findByIdOptional(journeyId).orElseThrow(() -> ProblemException.notFound(kind(), journeyId));
    }

    Rows<Journey> page(UUID cycleId, PageRequest page) {
        return page.of(Journey.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private Journey add(Journey journey) {
        if (count("cycleId", journey.cycleId()) >= MOST_PER_CYCLE) {
            throw new ProblemException(
                    AssessmentProblem.TOO_MANY_JOURNEYS,
                    "The cycle has %d journeys already. Maybe delete one that is no longer travelled."
                            .formatted(MOST_PER_CYCLE));
        }
        persistAndFlush(journey);
        return journey;
    }
}
