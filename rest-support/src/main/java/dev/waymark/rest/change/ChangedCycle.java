package dev.waymark.rest.change;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cycle that the request's changes belong to. Whoever finds the cycle of the path states it.
@RequestScoped
public class ChangedCycle {

    private @Nullable UUID id;

    public void is(UUID cycleId) {
        this.id = cycleId;
    }

    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }
}
