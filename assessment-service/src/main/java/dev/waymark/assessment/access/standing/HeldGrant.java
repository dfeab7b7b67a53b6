package dev.waymark.assessment.access.standing;

import dev.waymark.rest.structure.Calculation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An approved grant as it is read for each request.
///
/// @param bound whether it belongs to a subject; otherwise it waits for a sign-in name
/// @param until the first moment at which it no longer holds; `null` for none
@Calculation
public record HeldGrant(
        UUID id,
        boolean bound,
        GrantedRole role,
        GrantScope scope,
        @Nullable UUID cycleId,
        @Nullable UUID departmentId,
        Instant from,
        @Nullable Instant until) {

    /// Whether it holds at this moment.
    public boolean holdsAt(Instant now) {
        return bound && !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    /// Whether it reaches as far as this. What belongs to no department alone is covered by a grant for one
    /// department of its cycle, too.
    public boolean covers(UUID cycle, Optional<UUID> department) {
        return switch (scope) {
            case EVERYTHING -> true;
            case CYCLE -> cycle.equals(cycleId);
            case DEPARTMENT ->
                cycle.equals(cycleId)
                        && department.map(each -> each.equals(departmentId)).orElse(true);
        };
    }
}
