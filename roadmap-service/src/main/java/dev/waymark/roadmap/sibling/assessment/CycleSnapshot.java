package dev.waymark.roadmap.sibling.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// A cycle as the assessment service shows it to the caller.
///
/// @param state how far the cycle has come; only `CLOSED` matters here, so a state that we do not know does no harm
/// @param currency the currency of all its amounts, ISO 4217
@JsonIgnoreProperties(ignoreUnknown = true)
public record CycleSnapshot(UUID id, String name, String state, String currency, LocalDate startsOn) {

    public CycleSnapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(startsOn, "startsOn");
    }

    /// A closed cycle stays as it is.
    public boolean closed() {
        return state.equals("CLOSED");
    }
}
