package dev.waymark.roadmap.sibling.initiative;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/// The initiative that a path names, and its cycle.
@JsonIgnoreProperties(ignoreUnknown = true)
record InitiativeSummary(UUID id, UUID cycleId, String code, String title) {

    InitiativeSummary {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cycleId, "cycleId");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }

    InitiativeReference reference() {
        return new InitiativeReference(id, code, title);
    }
}
