package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.grant.ReviewedGrants;
import dev.waymark.rest.audit.AuditedActs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Ends the grants of a review that nobody has answered for, each in a transaction of its own: a run that
/// fails leaves the rest to the next one, and two runs at a time take turns at each grant.
@ApplicationScoped
class EndingUnanswered {

    static final String JOB = "end-unanswered-grants";

    private static final String UNANSWERED = "Nobody answered for it in a review before the due day";
    private static final String LAPSED = "The grant had ended before";

    private final AccessReviews reviews;
    private final ReviewLines lines;
    private final ReviewedGrants grants;
    private final AuditedActs acts;

    EndingUnanswered(AccessReviews reviews, ReviewLines lines, ReviewedGrants grants, AuditedActs acts) {
        this.reviews = reviews;
        this.lines = lines;
        this.grants = grants;
        this.acts = acts;
    }

    void end(UUID reviewId, Instant now) {
        for (var lineId : QuarkusTransaction.requiringNew().call(() -> unanswered(reviewId, now))) {
            QuarkusTransaction.requiringNew().run(() -> endLine(reviewId, lineId, now));
        }
    }

    private List<UUID> unanswered(UUID reviewId, Instant now) {
        return reviews.findById(reviewId).isDue(now) ? lines.open(reviewId) : List.of();
    }

    private void endLine(UUID reviewId, UUID lineId, Instant now) {
        var unanswered = grants.lockUnanswered(lines.grantOf(reviewId, lineId), now);
        var line = lines.require(reviewId, lineId);
        if (line.state() != ReviewLineState.OPEN) {
            return;
        }
        switch (unanswered) {
            case TO_END -> {
                grants.endByService(line.grantId(), UNANSWERED, now);
                line.decideByService(ReviewLineState.ENDED, UNANSWERED, now);
                record("GRANT_ENDED", reviewId, line.grantPath());
                record("REVIEW_LINE_DECIDED", reviewId, line.path());
            }
            case LAPSED -> {
                line.decideByService(ReviewLineState.LAPSED, LAPSED, now);
                record("REVIEW_LINE_DECIDED", reviewId, line.path());
            }
            case LAST_ADMIN -> {
                // stays open and is shown as overdue
            }
        }
    }

    private void record(String word, UUID reviewId, String resource) {
        acts.byService(reviewId.toString(), JOB, word, resource);
    }
}
