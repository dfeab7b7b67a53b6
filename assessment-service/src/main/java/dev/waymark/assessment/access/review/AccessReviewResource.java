package dev.waymark.assessment.access.review;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the reviews and their lines.
@Path("/access/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.ANY)
class AccessReviewResource {

    private final AccessReviews reviews;
    private final ReviewLines lines;
    private final DecidingReview deciding;
    private final Clock clock;

    AccessReviewResource(AccessReviews reviews, ReviewLines lines, DecidingReview deciding, Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.deciding = deciding;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Audited(value = "REVIEW_OPENED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"TOO_MANY_GRANTS", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Open an access review",
            description =
                    "Creates one line for each approved grant that is in force now and matches all filters; more than"
                            + " 1000 are refused. Later grants are not included. An access admin other than the person"
                            + " concerned keeps or ends each grant before 00:00 UTC of the due day; those without an answer end"
                            + " then, except the last access-admin grant for everything. A review without matching grants is"
                            + " closed at once.")
    @APIResponseSchema(value = AccessReviewView.class, responseCode = "201", responseDescription = "The review")
    public RestResponse<AccessReviewView> openAccessReview(OpenReview wanted) {
        var review = deciding.open(wanted);
        return Created.at("/v1/access/reviews/" + review.id(), review.view(clock.instant()));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List access reviews",
            description = "Oldest first. Who is access-admin of one cycle sees the reviews of that cycle.")
    @Listed(
            filters = {"cycleId", "role", "closed"},
            text = "reason",
            sorts = "dueOn")
    public Page<AccessReviewView> listAccessReviews(@Valid @BeanParam PageRequest page) {
        var now = clock.instant();
        return Page.of(reviews.page(page), review -> review.view(now));
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "Read an access review", description = "What it is about, and how many lines are decided.")
    public AccessReviewView readAccessReview(UUID reviewId) {
        return reviews.require(reviewId).view(clock.instant());
    }

    @GET
    @OneMoment
    @Path("/{reviewId}/lines")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List the lines of an access review",
            description = "What was never used first, then by last use, then by expiry; with each what was decided.")
    @Listed(
            filters = {"state", "role", "subject"},
            sorts = {"useRank", "expiryRank"})
    public Page<ReviewLineView> listReviewLines(UUID reviewId, @Valid @BeanParam PageRequest page) {
        var due = reviews.require(reviewId).isDue(clock.instant());
        return Page.of(lines.page(reviewId, page), line -> line.view(due));
    }

    @GET
    @OneMoment
    @Path("/{reviewId}/lines/{lineId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read a line of an access review",
            description = "The grant as it was when the review was opened, and what was decided about it.")
    public ReviewLineView readReviewLine(UUID reviewId, UUID lineId) {
        var due = reviews.require(reviewId).isDue(clock.instant());
        return lines.require(reviewId, lineId).view(due);
    }

    @POST
    @Transactional
    @Audited(value = "REVIEW_LINE_DECIDED", digests = false)
    @Path("/{reviewId}/lines/{lineId}/decision")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "REVIEW_LINE_DECIDED", "LAST_ACCESS_ADMIN"})
    @Operation(
            summary = "Keep or end the grant of a line",
            description =
                    "END ends the grant at once; KEEP leaves it as it is. Nobody decides about their own access, neither"
                            + " directly nor through a department that they head. Where the grant no longer holds, the line"
                            + " becomes LAPSED, whatever the decision. A decision stays; after the due day it can still be made"
                            + " about a line that is open.")
    @APIResponseSchema(value = ReviewLineView.class, responseCode = "201", responseDescription = "The decided line")
    public RestResponse<ReviewLineView> decideReviewLine(UUID reviewId, UUID lineId, DecideReviewLine decision) {
        var line = deciding.decide(reviewId, lineId, decision);
        return Created.at(line.path(), line.view(false));
    }
}
