package dev.waymark.assessment.asis.touchpoint;

import static java.util.Comparator.comparingDouble;

import dev.waymark.assessment.asis.segment.NamesSegments;
import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.deletion.ReferredRows;
import dev.waymark.rest.number.Precision;
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
import java.util.function.Function;

/// The menus of all cycles.
@ApplicationScoped
public class Touchpoints
        implements PanacheRepositoryBase<Touchpoint, UUID>,
                CycleMember,
                NamesSegments,
                NamedThings<TouchpointReference> {

    private static final String NAMED_SEGMENTS =
            "select distinct jsonb_array_elements(importance_by_segment)->>'segment'"
                    + " from touchpoint where cycle_id = :cycle";

    private final Segmentations segmentations;

    Touchpoints(Segmentations segmentations) {
        this.segmentations = segmentations;
    }

    /// The whole menu of a cycle, most important first; a menu has at most a few thousand entries.
    public List<TouchpointView> menu(UUID cycleId) {
        return list("cycleId = ?1 order by name, id", cycleId).stream()
                .map(views(cycleId))
                .sorted(comparingDouble(
                                (TouchpointView touchpoint) -> Precision.rounded(touchpoint.weightedImportance()))
                        .reversed())
                .toList();
    }

    /// Some touchpoints of a cycle, in the order of their making.
    List<TouchpointView> some(UUID cycleId, Collection<UUID> ids) {
        return list("cycleId = ?1 and id in ?2 order by id", cycleId, ids).stream()
                .map(views(cycleId))
                .toList();
    }

    TouchpointView view(Touchpoint touchpoint) {
        return views(touchpoint.cycleId()).apply(touchpoint);
    }

    /// How the touchpoints of a cycle are shown, whose segments are read once.
    Function<Touchpoint, TouchpointView> views(UUID cycleId) {
        var segments = segmentations.segments(cycleId);
        return touchpoint -> touchpoint.view(segments);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query does not know the type of its only column
    public List<String> namedSegments(UUID cycleId) {
        return getEntityManager()
                .createNativeQuery(NAMED_SEGMENTS)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    /// None of the touchpoints is deleted before the transaction ends.
    ///
    /// @throws ProblemException 422 naming each id that is no touchpoint of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "touchpoint",
                pointer,
                ids,
                some -> ReferredRows.keep(getEntityManager(), Touchpoint.class, cycleId, some));
    }

    @Override
    public Class<TouchpointReference> reference() {
        return TouchpointReference.class;
    }

    @Override
    public List<TouchpointReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.name from Touchpoint thing where thing.id in :ids",
                        TouchpointReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "touchpointId";
    }

    @Override
    public String kind() {
        return "touchpoint";
    }

    @Override
    public Optional<UUID> cycleOf(UUID touchpointId) {
        return findByIdOptional(touchpointId).map(Touchpoint::cycleId);
    }

    Touchpoint require(UUID touchpointId) {
        return findByIdOptional(touchpointId).orElseThrow(() -> ProblemException.notFound(kind(), touchpointId));
    }

    Rows<Touchpoint> page(UUID cycleId, PageRequest page) {
        return page.of(Touchpoint.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
