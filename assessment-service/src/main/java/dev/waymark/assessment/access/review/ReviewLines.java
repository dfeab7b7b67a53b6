package dev.waymark.assessment.access.review;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The lines of all reviews. Their ids ascend with their place in the order of last use.
@ApplicationScoped
class ReviewLines implements PanacheRepositoryBase<ReviewLine, UUID> {

    /// How many lines a review has at most.
    static final int MOST = 1000;

    private static final String FREEZE = """
            insert into access_review_line (id, version, review_id, grant_id, subject, sign_in_name, role, scope, cycle_id,
                department_id, last_used_at, valid_until, use_rank, expiry_rank, state)
            select uuidv7(), 0, ranked.* from (
                select review.id as review_id, held.id, held.subject, held.sign_in_name, held.role, held.scope,
                    held.cycle_id, held.department_id, held.last_used_at, held.valid_until,
                    row_number() over (order by held.last_used_at nulls first, held.valid_until, held.id) as use_rank,
                    row_number() over (order by held.valid_until, held.last_used_at nulls first, held.id),
                    'OPEN'
                from access_review review join access_grant held
                    on (review.cycle_id is null or held.cycle_id = review.cycle_id)
                    and (review.role is null or held.role = review.role)
                    and (review.not_used_since is null or held.last_used_at is null
                        or held.last_used_at < review.not_used_since)
                    and (review.ends_before is null or held.valid_until < review.ends_before)
                where review.id = :review and held.state = 'APPROVED' and held.valid_from <= :now
                    and (held.valid_until is null or held.valid_until > :now)
                order by use_rank limit :most) ranked
            order by use_rank""";

    /// Makes a line of every grant that holds now and fits the review, which is stored already.
    ///
    /// @throws ProblemException 409 where they are too many
    void freeze(UUID reviewId, Instant now) {
        var frozen = getEntityManager()
                .createNativeQuery(FREEZE)
                .setParameter("review", reviewId)
                .setParameter("now", now)
                .setParameter("most", MOST + 1)
                .executeUpdate();
        if (frozen > MOST) {
            throw new ProblemException(
                    AssessmentProblem.TOO_MANY_GRANTS,
                    "More than %d grants fit. Maybe review one cycle or one role, or those that were long not used or end soon."
                            .formatted(MOST));
        }
    }

    Rows<ReviewLine> page(UUID reviewId, PageRequest page) {
        return page.of(ReviewLine.class).with("reviewId", reviewId).read(getEntityManager());
    }

    /// @throws ProblemException 404 where the review has no such line
    ReviewLine require(UUID reviewId, UUID id) {
        return find("reviewId = ?1 and id = ?2", reviewId, id)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("line", id));
    }

    /// The grant of a line. Lock it before reading the line: every decision about a grant holds its lock.
    ///
    /// @throws ProblemException 404 where the review has no such line
    UUID grantOf(UUID reviewId, UUID id) {
        return find("select grantId from ReviewLine where reviewId = ?1 and id = ?2", reviewId, id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("line", id));
    }

    /// The open lines, the least used grants first.
    List<UUID> open(UUID reviewId) {
        return find(
                        "select id from ReviewLine where reviewId = ?1 and state = ?2 order by useRank",
                        reviewId,
                        ReviewLineState.OPEN)
                .project(UUID.class)
                .list();
    }
}
