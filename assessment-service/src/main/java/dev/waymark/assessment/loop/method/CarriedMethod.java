package dev.waymark.assessment.loop.method;

import dev.waymark.assessment.loop.cycle.CarriedOver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Copies the method's settings of a cycle into its successor, where somebody has set any.
@ApplicationScoped
class CarriedMethod implements CarriedOver {

    private final Methods methods;

    CarriedMethod(Methods methods) {
        this.methods = methods;
    }

    @Override
    public Stage stage() {
        return Stage.METHOD_SETTINGS;
    }

    @Override
    public int carryOver(UUID predecessorId, UUID successorId) {
        var set = methods.findByIdOptional(predecessorId);
        set.ifPresent(before -> methods.persistAndFlush(new MethodOfCycle(successorId, before.settings())));
        return set.isPresent() ? 1 : 0;
    }
}
