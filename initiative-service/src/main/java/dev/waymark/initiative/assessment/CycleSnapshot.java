package dev.waymark.initiative.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.cycle.VisibleCycle;
import java.util.Objects;
import java.util.UUID;

/// A cycle as the assessment service shows it to the caller.
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleSnapshot(UUID id, String name, String state, String currency) implements VisibleCycle {

    public CycleSnapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(currency, "currency");
    }
}
