package dev.waymark.initiative.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.cycle.VisibleCycle;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cycle as the assessment service shows it to the caller.
///
/// @param predecessorId the cycle that it was started from; none for a first cycle
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleSnapshot(
        UUID id,
        String name,
        String state,
        String currency,
        @Nullable UUID predecessorId) implements VisibleCycle {

    public CycleSnapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(currency, "currency");
    }
}
