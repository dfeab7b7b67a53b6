package dev.waymark.assessment.touchpoint;

import dev.waymark.assessment.cycle.Cycles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The menus of all cycles.
@ApplicationScoped
public class Touchpoints implements PanacheRepositoryBase<Touchpoint, UUID> {

    private final Cycles cycles;

    Touchpoints(Cycles cycles) {
        this.cycles = cycles;
    }

    /// The whole menu of a cycle, most important first; a menu has at most a few thousand entries.
    public List<TouchpointView> menu(UUID cycleId) {
        return list("cycleId = ?1 order by importance desc, name, id", cycleId).stream()
                .map(TouchpointView::from)
                .toList();
    }

    /// Some touchpoints of a cycle, in the order of their making.
    List<TouchpointView> some(UUID cycleId, Collection<UUID> ids) {
        return list("cycleId = ?1 and id in ?2 order by id", cycleId, ids).stream()
                .map(TouchpointView::from)
                .toList();
    }

    /// @throws ProblemException 422 naming each id that is no touchpoint of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "touchpoint",
                pointer,
                ids,
                some -> list("cycleId = ?1 and id in ?2", cycleId, some).stream()
                        .map(Touchpoint::id));
    }

    Touchpoint require(UUID touchpointId) {
        var touchpoint =
                findByIdOptional(touchpointId).orElseThrow(() -> ProblemException.notFound("touchpoint", touchpointId));
        cycles.visible(touchpoint.cycleId());
        return touchpoint;
    }

    List<Touchpoint> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
