package dev.waymark.assessment.asis.expectation;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.gap.GapProjection;
import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.asis.touchpoint.TouchpointMenu;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.ChangesNothing;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.moment.OneMoment;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the expectation gap.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@Idempotent
@OfCycle
class ExpectationGapResource {

    private final TouchpointMenu menu;
    private final Segmentations segmentations;
    private final ReadingGap readingGap;

    ExpectationGapResource(TouchpointMenu menu, Segmentations segmentations, ReadingGap readingGap) {
        this.menu = menu;
        this.segmentations = segmentations;
        this.readingGap = readingGap;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/expectation-gap")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(ExpectationGapPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Refuses("NOT_MEASURED")
    @Operation(
            summary = "Read the expectation gap",
            description = "What customers expect against what they get, from the latest measurement on and year by"
                    + " year, with what closing it would take. 409 names everything that was not measured.")
    public ExpectationGapView readExpectationGap(UUID cycleId, @Valid @BeanParam GapQuestion question) {
        var scope = question.scope();
        if (!segmentations.knows(cycleId, scope.segment())) {
            throw ProblemException.notFound("segment", question.segment);
        }
        var touchpoint = menu.find(cycleId, scope.touchpointId());
        var gap = readingGap.of(cycleId, scope, question.horizonYears);
        return new ExpectationGapView(
                cycleId,
                scope.touchpointId(),
                scope.segment(),
                gap,
                touchpoint.flatMap(each -> readingGap.overspend(gap, each)).orElse(null));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/touchpoint-gaps")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List the gaps of all touchpoints",
            description = "The gap of each touchpoint of the menu at its latest measurement, weighted over the"
                    + " segments, and where money is spent that matters little.")
    @Listed
    public Page<TouchpointGap> listTouchpointGaps(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(menu.page(cycleId, page), readingGap::of);
    }

    @POST
    @Transactional
    @ChangesNothing("calculates what would be")
    @Path("/cycles/{cycleId}/expectation-gap/projections")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER})
    @Refuses({"NOT_MEASURED", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 524_288)
    @Operation(
            summary = "Project the expectation gap",
            description = "What the gap becomes with the given uplifts and when it closes. Stores nothing, so it"
                    + " answers 200 and has no address of its own.")
    @APIResponseSchema(value = GapProjection.class, responseCode = "200", responseDescription = "The projection")
    public RestResponse<GapProjection> projectExpectationGap(UUID cycleId, ProjectGap plan) {
        menu.requireKnown(cycleId, plan.touchpointId(), "/touchpointId");
        segmentations.requireKnown(cycleId, plan.segment(), "/segment");
        var gap = readingGap.of(cycleId, plan.scope(), plan.horizonYears());
        return RestResponse.ok(GapProjection.of(gap, plan.planned()));
    }
}
