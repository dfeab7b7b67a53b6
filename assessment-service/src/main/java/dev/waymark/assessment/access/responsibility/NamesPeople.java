package dev.waymark.assessment.access.responsibility;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what names a person and must be taken over by others when the person leaves. Each feature with such things
/// implements it.
public interface NamesPeople {

    /// Something that names the person.
    ///
    /// @param cycleId the cycle that it belongs to; `null` for none
    /// @param resource its path, from `/v1` on
    /// @param name what readers call it
    record Named(ResponsibilityKind kind, @Nullable UUID cycleId, String resource, String name) {}

    /// Is called in the transaction of the departure.
    ///
    /// @param subject of the person's tokens
    /// @param signInNames of the person, as the realm compares them
    Stream<Named> naming(String subject, Set<String> signInNames);
}
