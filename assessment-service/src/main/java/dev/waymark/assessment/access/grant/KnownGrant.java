package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.HeldGrant;
import dev.waymark.rest.structure.Calculation;
import java.time.Instant;

/// A grant of a person, whatever was decided about it.
@Calculation
public record KnownGrant(HeldGrant grant, GrantState state) {

    public boolean isApproved() {
        return state == GrantState.APPROVED;
    }

    /// Whether it lets its role count at this moment.
    public boolean holdsAt(Instant now) {
        return isApproved() && grant.holdsAt(now);
    }
}
