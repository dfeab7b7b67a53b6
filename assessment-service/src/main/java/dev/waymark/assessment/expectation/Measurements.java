package dev.waymark.assessment.expectation;

import dev.waymark.assessment.cycle.CycleState;
import dev.waymark.assessment.cycle.TransitionGuard;
import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The measurements of all cycles. Without one there is no starting point, and ASSESSING cannot end.
@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<Measurement, UUID>, TransitionGuard {

    @Override
    public List<String> missingToLeave(CycleState state, UUID cycleId) {
        return state == CycleState.ASSESSING && count("cycleId", cycleId) == 0
                ? List.of("the cycle has no starting point: record at least one measurement")
                : List.of();
    }

    List<Measurement> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
