package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.grant.ReviewedGrants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All reviews. An access admin of some cycles sees only the reviews of those cycles, and each of those with all
/// its lines.
@ApplicationScoped
class AccessReviews implements PanacheRepositoryBase<AccessReview, UUID> {

    private final ReviewedGrants grants;

    AccessReviews(ReviewedGrants grants) {
        this.grants = grants;
    }

    Rows<AccessReview> page(PageRequest page) {
        var all = page.of(AccessReview.class);
        return grants.onlyCycles()
                .map(some -> all.among("cycleId", some))
                .orElse(all)
                .read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none, or none that the caller may see
    AccessReview require(UUID id) {
        return findByIdOptional(id)
                .filter(review -> sees(review.cycleId()))
                .orElseThrow(() -> ProblemException.notFound("access review", id));
    }

    /// The review as it is stored, with its lines counted afresh.
    AccessReview refreshed(AccessReview review) {
        getEntityManager().refresh(review);
        return review;
    }

    private boolean sees(@Nullable UUID cycleId) {
        return grants.onlyCycles()
                .map(some -> cycleId != null && some.contains(cycleId))
                .orElse(true);
    }
}
