package dev.waymark.roadmap.sibling.initiative;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The initiatives of the cycle that this request is about, read before its transaction begins.
@RequestScoped
public class CurrentInitiatives {

    private @Nullable InitiativeSnapshot snapshot;
    private @Nullable InitiativeReference ofPath;

    void set(InitiativeSnapshot visible) {
        this.snapshot = visible;
    }

    void setOfPath(InitiativeReference initiative) {
        this.ofPath = initiative;
    }

    /// The initiative that the path names, if it names one.
    Optional<InitiativeReference> ofPath() {
        return Optional.ofNullable(ofPath);
    }

    public InitiativeSnapshot snapshot() {
        if (snapshot == null) {
            throw new IllegalStateException("the operation lacks @OfInitiatives, so the initiatives were not read");
        }
        return snapshot;
    }

    /// The initiatives whose price the caller may not see; asked for by {@link OfPriceSecrecy}.
    public Set<UUID> withHiddenPrice() {
        return snapshot == null ? Set.of() : snapshot.withHiddenPrice();
    }
}
