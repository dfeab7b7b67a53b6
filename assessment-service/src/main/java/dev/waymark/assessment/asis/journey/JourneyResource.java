package dev.waymark.assessment.asis.journey;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the journeys.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys", description = "How customers really travel over the menu")
@RunOnVirtualThread
@Idempotent
@OfCycle
class JourneyResource {

    private final Journeys journeys;
    private final Preconditions preconditions;
    private final Deletion deletion;

    JourneyResource(Journeys journeys, Preconditions preconditions, Deletion deletion) {
        this.journeys = journeys;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("JOURNEY_CREATED")
    @Path("/cycles/{cycleId}/journeys")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "TOO_MANY_JOURNEYS", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 131_072)
    @Operation(
            summary = "Describe a journey",
            description = "A journey known to people: a set of touchpoints, and the transitions between them where they"
                    + " are known. A cycle has at most 100 journeys.")
    @APIResponseSchema(value = JourneyView.class, responseCode = "201", responseDescription = "The new journey")
    public RestResponse<JourneyView> createJourney(UUID cycleId, DescribeJourney description) {
        var journey = journeys.add(cycleId, description);
        return Created.at("/v1/journeys/" + journey.id(), JourneyView.from(journey));
    }

    @GET
    @Path("/cycles/{cycleId}/journeys")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List journeys", description = "The journeys of a cycle, oldest first.")
    @Listed(
            filters = {"main", "origin"},
            members = "touchpointIds",
            text = "name",
            sorts = {"name", "updatedAt"})
    public Page<JourneyView> listJourneys(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(journeys.page(cycleId, page), JourneyView::from);
    }

    @GET
    @Path("/journeys/{journeyId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read a journey",
            description =
                    "One journey with the probability of each transition: its count divided by all counts that leave the same touchpoint.")
    public JourneyView readJourney(UUID journeyId) {
        return JourneyView.from(journeys.require(journeyId));
    }

    @PATCH
    @Transactional
    @Audited("JOURNEY_CHANGED")
    @Path("/journeys/{journeyId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 131_072)
    @Operation(
            summary = "Change a journey",
            description = "Changes the description of a journey, such as whether it is a main one. Its origin stays.")
    @RequestBodySchema(DescribeJourney.class)
    public JourneyView changeJourney(UUID journeyId, MergePatch patch) {
        var journey = journeys.require(journeyId);
        preconditions.requireCurrent(JourneyView.from(journey));
        journeys.describe(journey, patch.appliedTo(journey.description()));
        return JourneyView.from(journey);
    }

    @DELETE
    @Transactional
    @Audited("JOURNEY_DELETED")
    @Path("/journeys/{journeyId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete a journey",
            description = "409 naming the stakeholders who know it. A mined path can be adopted again afterwards.")
    public void deleteJourney(UUID journeyId) {
        deletion.delete(journeys.pathParameter(), journeys.require(journeyId), JourneyView::from);
    }
}
