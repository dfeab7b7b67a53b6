package dev.waymark.rest.change;

import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A committed change.
///
/// @param number of the row in the audit trail; later changes have greater ones
/// @param eventId stays the same wherever the change is told
/// @param type of the event
/// @param link path of the thing, from `/v1` on
/// @param resourceId the last id in the link
/// @param cycleId the cycle that the thing belongs to
/// @param name sign-in name of who changed it
@Calculation
public record Change(
        long number,
        UUID eventId,
        Instant at,
        String type,
        ChangeKind kind,
        String link,
        @Nullable UUID resourceId,
        @Nullable UUID cycleId,
        String name) {

    /// The thing of an event type: `ranking-round` of `ranking-round.closed`.
    public String resourceType() {
        return type.substring(0, type.indexOf('.'));
    }
}
