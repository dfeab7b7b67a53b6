package dev.waymark.initiative.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/// A cycle as the assessment service shows it to the caller.
///
/// @param state how far the cycle has come; only `CLOSED` matters here, so a state that we do not know does no harm
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleSnapshot(UUID id, String name, String state, String currency) {

    public CycleSnapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(currency, "currency");
    }

    boolean isClosed() {
        return state.equals("CLOSED");
    }
}
