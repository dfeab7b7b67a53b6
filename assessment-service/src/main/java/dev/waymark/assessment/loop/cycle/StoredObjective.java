package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.stored.StoredFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The destination of a cycle as the database keeps it.
@StoredFormat
record StoredObjective(String statement, List<StoredTarget> targets) {

    record StoredTarget(
            String measure,
            String unit,
            BigDecimal value,
            @Nullable BigDecimal asIs,
            @Nullable LocalDate dueOn) {

        static StoredTarget of(Objective.Target target) {
            return new StoredTarget(target.measure(), target.unit(), target.value(), target.asIs(), target.dueOn());
        }

        Objective.Target target() {
            return new Objective.Target(measure, unit, value, asIs, dueOn);
        }
    }

    static StoredObjective of(Objective objective) {
        return new StoredObjective(
                objective.statement(),
                objective.targets().stream().map(StoredTarget::of).toList());
    }

    Objective objective() {
        return new Objective(
                statement, targets.stream().map(StoredTarget::target).toList());
    }
}
