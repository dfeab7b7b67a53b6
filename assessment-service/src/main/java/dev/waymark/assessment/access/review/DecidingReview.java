package dev.waymark.assessment.access.review;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.ReviewedGrants;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Opens reviews and decides about their lines.
@ApplicationScoped
class DecidingReview {

    private final AccessReviews reviews;
    private final ReviewLines lines;
    private final ReviewedGrants grants;
    private final ReviewSchedule schedule;
    private final AuditedActs acts;
    private final Caller caller;
    private final Clock clock;

    DecidingReview(
            AccessReviews reviews,
            ReviewLines lines,
            ReviewedGrants grants,
            ReviewSchedule schedule,
            AuditedActs acts,
            Caller caller,
            Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.grants = grants;
        this.schedule = schedule;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    AccessReview open(OpenReview wanted) {
        var now = clock.instant();
        requireLater(wanted.dueOn(), now);
        grants.requireRight(wanted.cycleId());
        var review = new AccessReview(wanted);
        reviews.persistAndFlush(review);
        lines.freeze(review.id(), now);
        schedule.add(review);
        return reviews.refreshed(review);
    }

    ReviewLine decide(UUID reviewId, UUID lineId, DecideReviewLine answer) {
        var grantId = lines.grantOf(reviews.require(reviewId).id(), lineId);
        var holds = grants.lockForDecision(grantId);
        var line = lines.require(reviewId, lineId);
        if (line.state() != ReviewLineState.OPEN) {
            throw new ProblemException(
                    AssessmentProblem.REVIEW_LINE_DECIDED, "The line is %s and stays so.".formatted(line.state()));
        }
        line.decide(carryOut(answer, line, holds), caller, answer.reason(), clock.instant());
        lines.flush();
        return line;
    }

    /// Does to the grant what was decided, if it still holds.
    private ReviewLineState carryOut(DecideReviewLine answer, ReviewLine line, boolean holds) {
        if (!holds) {
            return ReviewLineState.LAPSED;
        }
        return switch (answer.decision()) {
            case KEEP -> {
                acts.byCaller("GRANT_KEPT", line.grantPath());
                yield ReviewLineState.KEPT;
            }
            case END -> {
                grants.end(line.grantId(), answer.reason());
                acts.byCaller("GRANT_ENDED", line.grantPath());
                yield ReviewLineState.ENDED;
            }
        };
    }

    private static void requireLater(LocalDate dueOn, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!dueOn.isAfter(today)) {
            throw ProblemException.invalid(
                    List.of(new Violation("/dueOn", "is %s, but must be after %s".formatted(dueOn, today))));
        }
    }
}
