package dev.waymark.assessment.access.grant;

import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a review knows of grants and does to them.
@ApplicationScoped
public class ReviewedGrants {

    /// What is to become of a grant that nobody has answered for.
    public enum Unanswered {
        TO_END,
        /// It no longer holds.
        LAPSED,
        /// It is the last one by which somebody is access admin of everything, and stays.
        LAST_ADMIN
    }

    private final Grants grants;
    private final DecidingGrant deciding;
    private final Clock clock;

    ReviewedGrants(Grants grants, DecidingGrant deciding, Clock clock) {
        this.grants = grants;
        this.deciding = deciding;
        this.clock = clock;
    }

    /// The cycles of the grants that the caller may see; empty where that is all of them.
    public Optional<Set<UUID>> onlyCycles() {
        return grants.onlyCycles();
    }

    /// @param cycleId `null` for all grants
    /// @throws ProblemException 403 where the caller's own grant does not reach as far
    public void requireRight(@Nullable UUID cycleId) {
        deciding.requireRightToReview(cycleId);
    }

    /// Locks a grant until the decision of the caller about it is committed.
    ///
    /// @return whether it still holds
    /// @throws ProblemException 403 where it is the caller's own or beyond their right
    public boolean lockForDecision(UUID grantId) {
        return deciding.requireForReview(grantId).holdsAt(clock.instant());
    }

    public void end(UUID grantId, String why) {
        deciding.end(grantId, why);
    }

    /// Locks a grant that nobody has answered for.
    public Unanswered lockUnanswered(UUID grantId, Instant now) {
        if (grants.isLastAdminOfEverything(grantId, now)) {
            return Unanswered.LAST_ADMIN;
        }
        var grant = grants.findById(grantId, LockModeType.PESSIMISTIC_WRITE);
        return grant.holdsAt(now) ? Unanswered.TO_END : Unanswered.LAPSED;
    }

    /// Ends a grant where nobody has asked for that.
    public void endByService(UUID grantId, String why, Instant now) {
        deciding.endByService(grantId, why, now);
    }
}
