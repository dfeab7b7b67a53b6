package dev.waymark.assessment.loop.readiness;

import dev.waymark.assessment.loop.cycle.CycleState;
import dev.waymark.assessment.loop.cycle.TransitionGuard;
import dev.waymark.assessment.loop.method.Methods;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The culture checks of all cycles. ASSESSING cannot end before enough people have answered and the company is ready,
/// or the steering committee has waived that it is not.
@ApplicationScoped
class ReadinessSheets implements PanacheRepositoryBase<ReadinessSheet, UUID>, TransitionGuard {

    private final ReadinessWaivers waivers;
    private final Methods methods;

    ReadinessSheets(ReadinessWaivers waivers, Methods methods) {
        this.waivers = waivers;
        this.methods = methods;
    }

    @Override
    public List<String> missingToLeave(CycleState state, UUID cycleId) {
        return state == CycleState.ASSESSING
                ? readiness(cycleId).missing(waivers.findByIdOptional(cycleId).isPresent())
                : List.of();
    }

    CultureReadiness readiness(UUID cycleId) {
        var answers = list("cycleId", cycleId).stream()
                .map(sheet -> sheet.answers().byStatement())
                .toList();
        var settings = methods.of(cycleId);
        return CultureReadiness.of(answers, settings.peopleForReadiness(), settings.readyFrom());
    }

    Optional<ReadinessSheet> of(UUID cycleId, String username) {
        return find("cycleId = ?1 and username = ?2", cycleId, username).firstResultOptional();
    }
}
