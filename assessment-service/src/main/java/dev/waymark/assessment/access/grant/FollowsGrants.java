package dev.waymark.assessment.access.grant;

import java.util.UUID;

/// What is done elsewhere when a grant was approved, refused or ended. Each feature that follows grants
/// implements it.
public interface FollowsGrants {

    /// Is called in the transaction of the decision.
    void decided(UUID grantId);
}
