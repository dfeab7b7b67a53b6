package dev.waymark.assessment.loop.cycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A cycle as it is shown.
@Schema(description = "One turn of the improvement loop.")
public record CycleView(
        @Schema(description = "Id of the cycle") UUID id,

        @Schema(description = "Name of the cycle", examples = "2027")
        String name,

        @Schema(description = "The destination; absent until it is set") @Nullable
        Objective objective,

        @Schema(description = "Reporting currency, ISO 4217", examples = "EUR")
        String currency,

        @Schema(description = "First day of the cycle") LocalDate startsOn,

        @Schema(description = "Days until the next cycle is due", examples = "365")
        int cadenceDays,

        @Schema(description = "Day on which the next cycle is due: startsOn + cadenceDays", examples = "2028-01-01")
        LocalDate dueOn,

        @Schema(description = "The next cycle is due before today (UTC) and nobody has started it", examples = "false")
        boolean overdue,

        @Schema(description = "How far the cycle has come") CycleState state,

        @Schema(description = "The cycle that this one was started from; absent for a first cycle") @Nullable
        UUID predecessorId,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static CycleView from(Cycle cycle, LocalDate today) {
        var description = cycle.description();
        return new CycleView(
                cycle.id(),
                description.name(),
                description.objective(),
                description.currency(),
                description.startsOn(),
                description.cadenceDays(),
                cycle.dueOn(),
                cycle.isOverdue(today),
                cycle.state(),
                cycle.predecessorId(),
                cycle.authorship(),
                cycle.version());
    }
}
