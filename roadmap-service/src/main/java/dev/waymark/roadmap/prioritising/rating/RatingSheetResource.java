package dev.waymark.roadmap.prioritising.rating;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.assessment.OfEnrolment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the caller's own rating sheet, and of all sheets for programme leads and auditors.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria")
@RunOnVirtualThread
@OfCycle
class RatingSheetResource {

    private final CurrentCycle cycle;
    private final RatingInitiative rating;
    private final RatingSheets sheets;

    RatingSheetResource(CurrentCycle cycle, RatingInitiative rating, RatingSheets sheets) {
        this.cycle = cycle;
        this.rating = rating;
        this.sheets = sheets;
    }

    @PUT
    @Transactional
    @Audited(value = "INITIATIVE_RATED", digests = false)
    @Path("/initiatives/{initiativeId}/rating-sheet")
    @OfAssessment
    @OfEnrolment
    @RolesAllowed({STAKEHOLDER, PROGRAMME_LEAD})
    @Refuses({"NOT_A_RATER", "CYCLE_CLOSED", "RATING_NOT_POSSIBLE", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 524_288)
    @Operation(
            summary = "Rate an initiative",
            description =
                    "Writes the caller's own sheet. People of IT departments rate the IT criteria, all others those"
                            + " of business. The first write needs no If-Match.")
    @APIResponseSchema(value = RatingSheetView.class, responseCode = "200", responseDescription = "The replaced sheet")
    @APIResponse(
            responseCode = "201",
            description = "The first sheet",
            content = @Content(schema = @Schema(implementation = RatingSheetView.class)))
    public RestResponse<RatingSheetView> rateInitiative(UUID initiativeId, SubmitRatingSheet submitted) {
        cycle.requireOpen();
        return rating.rate(initiativeId, submitted);
    }

    @GET
    @Path("/initiatives/{initiativeId}/rating-sheet")
    @RolesAllowed({STAKEHOLDER, PROGRAMME_LEAD})
    @Operation(summary = "Read one's rating sheet", description = "The caller's own sheet; 404 before it is written.")
    public RatingSheetView readRatingSheet(UUID initiativeId) {
        return rating.own(initiativeId);
    }

    @GET
    @Path("/initiatives/{initiativeId}/ratings")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(summary = "List an initiative's ratings", description = "The sheets of all raters, oldest first.")
    @Listed(filters = "rater", sorts = "ratedAt")
    public Page<RatingSheetView> listRatings(UUID initiativeId, @Valid @BeanParam PageRequest page) {
        return Page.of(sheets.page(initiativeId, page), RatingSheet::view);
    }
}
