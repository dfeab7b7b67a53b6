package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The menu as other features read it.
@ApplicationScoped
public class TouchpointMenu {

    private final Touchpoints touchpoints;

    TouchpointMenu(Touchpoints touchpoints) {
        this.touchpoints = touchpoints;
    }

    /// @throws ProblemException 404 where there is no such touchpoint
    public TouchpointView require(UUID touchpointId) {
        return touchpoints.view(touchpoints.require(touchpointId));
    }

    /// The cycle that a touchpoint belongs to.
    public Optional<UUID> cycleOf(UUID touchpointId) {
        return touchpoints.cycleOf(touchpointId);
    }

    /// @param touchpointId null finds nothing
    /// @throws ProblemException 404 where the cycle has no such touchpoint
    public Optional<TouchpointView> find(UUID cycleId, @Nullable UUID touchpointId) {
        if (touchpointId == null) {
            return Optional.empty();
        }
        var touchpoint = require(touchpointId);
        if (!touchpoint.cycleId().equals(cycleId)) {
            throw ProblemException.notFound("touchpoint", touchpointId);
        }
        return Optional.of(touchpoint);
    }

    /// Those of the ids that are touchpoints of the cycle, in the order of their making.
    public List<TouchpointView> some(UUID cycleId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : touchpoints.some(cycleId, ids);
    }

    /// @param touchpointId null is known
    /// @throws ProblemException 422 where the cycle has no such touchpoint
    public void requireKnown(UUID cycleId, @Nullable UUID touchpointId, String pointer) {
        touchpoints.requireKnown(cycleId, touchpointId == null ? List.of() : List.of(touchpointId), pointer);
    }

    public Rows<TouchpointView> page(UUID cycleId, PageRequest page) {
        return touchpoints.page(cycleId, page).map(touchpoints.views(cycleId));
    }
}
