package dev.waymark.assessment.asis.maturity;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the levers of engagement: the caller's own sheet, all sheets, and their summary.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maturity", description = "Levers of engagement, practices and basics")
@RunOnVirtualThread
@OfCycle
class LeverSheetResource {

    private final LeverSheets sheets;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    LeverSheetResource(LeverSheets sheets, Preconditions preconditions, Caller caller, Clock clock) {
        this.sheets = sheets;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Audited(value = "LEVERS_RATED", digests = false)
    @Path("/cycles/{cycleId}/lever-sheet")
    @OfCycle(OPEN)
    @RolesAllowed(STAKEHOLDER)
    @Refuses("CYCLE_CLOSED")
    @BodyLimit(bytes = 131_072)
    @Operation(
            summary = "Rate the levers of engagement",
            description = "Writes the caller's own sheet. The first write needs no If-Match.")
    @APIResponseSchema(value = LeverSheetView.class, responseCode = "200", responseDescription = "The new sheet")
    @APIResponse(
            responseCode = "201",
            description = "The first sheet",
            content = @Content(schema = @Schema(implementation = LeverSheetView.class)))
    public RestResponse<LeverSheetView> rateLevers(UUID cycleId, FillLeverSheet request) {
        return preconditions
                .put(
                        sheets.of(cycleId, caller.username()),
                        LeverSheet::view,
                        sheet -> List.of(sheet.ratings(), sheet.answers()),
                        List.of(request.ratings(), request.answers()))
                .replace(sheet -> sheet.fill(request, clock.instant()))
                .orCreate(
                        "/v1/cycles/%s/lever-sheet".formatted(cycleId),
                        () -> new LeverSheet(cycleId, caller.username(), request, clock.instant()));
    }

    @GET
    @Path("/cycles/{cycleId}/lever-sheet")
    @RolesAllowed(STAKEHOLDER)
    @Operation(summary = "Read one's lever sheet", description = "The caller's own sheet; 404 before it is written.")
    public LeverSheetView readLeverSheet(UUID cycleId) {
        return sheets.of(cycleId, caller.username())
                .map(LeverSheet::view)
                .orElseThrow(() -> ProblemException.notFound("lever sheet of yours in cycle", cycleId));
    }

    @GET
    @Path("/cycles/{cycleId}/lever-sheets")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List lever sheets",
            description = "The sheets of all raters with their answers in words, oldest first.")
    @Listed(filters = "rater", sorts = "ratedAt")
    public Page<LeverSheetView> listLeverSheets(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(sheets.page(cycleId, page), LeverSheet::view);
    }

    @GET
    @Path("/cycles/{cycleId}/engagement-levers")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the levers of engagement",
            description = "How far the four levers are developed and should be, the bottleneck, and how far the raters"
                    + " are apart.")
    public LeverLevels readEngagementLevers(UUID cycleId) {
        return LeverLevels.of(sheets.rated(cycleId));
    }
}
