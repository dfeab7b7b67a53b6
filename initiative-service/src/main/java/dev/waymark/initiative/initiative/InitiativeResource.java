package dev.waymark.initiative.initiative;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/// HTTP resource of the initiatives.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives", description = "What could be done about the pain points")
@RunOnVirtualThread
@Idempotent
@OfCycle
class InitiativeResource {

    private final CurrentCycle cycle;
    private final Initiatives initiatives;
    private final DescribingInitiative describing;
    private final Preconditions preconditions;

    InitiativeResource(
            CurrentCycle cycle, Initiatives initiatives, DescribingInitiative describing, Preconditions preconditions) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.describing = describing;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("INITIATIVE_CREATED")
    @Path("/cycles/{cycleId}/initiatives")
    @OfAssessment
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE", "CONTRADICTION"})
    @BodyLimit(bytes = 131_072)
    @Operation(
            summary = "Create an initiative",
            description =
                    "Something that could be done about the pain points. Refers to departments, pain points, goals"
                            + " and initiatives of the cycle only. A list that is left out is empty.")
    @APIResponseSchema(value = InitiativeView.class, responseCode = "201", responseDescription = "The new initiative")
    public RestResponse<InitiativeView> createInitiative(UUID cycleId, DescribeInitiative description) {
        cycle.requireOpen();
        var initiative = describing.create(cycleId, description);
        return Created.at("/v1/initiatives/" + initiative.id(), initiatives.view(initiative));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/initiatives")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "List initiatives",
            description = "The initiatives of a cycle, archived ones too, oldest first, with their alignment and what"
                    + " makes them orphans.")
    @Listed(
            filters = {"archived", "departmentId", "experience", "decidedCategory", "owner", "sponsor"},
            text = {"code", "title", "description"},
            sorts = {"code", "title", "updatedAt"})
    public Page<InitiativeView> listInitiatives(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(initiatives.page(cycleId, page), initiatives.viewIn(cycleId));
    }

    @GET
    @OneMoment
    @Path("/initiatives/{initiativeId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(summary = "Read an initiative", description = "One initiative with its alignment, level by level.")
    public InitiativeView readInitiative(UUID initiativeId) {
        return initiatives.view(initiativeId);
    }

    @PATCH
    @Transactional
    @Audited("INITIATIVE_CHANGED")
    @Path("/initiatives/{initiativeId}")
    @OfAssessment
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE", "DEPENDENCY_CYCLE", "CONTRADICTION", "IN_USE"})
    @BodyLimit(bytes = 131_072)
    @Operation(
            summary = "Change an initiative",
            description = "Changes the description of an initiative. A list is replaced whole; a circular"
                    + " dependency is refused with 422, which lists its initiatives. Whoever sends `mitigations` has judged"
                    + " them by the pain points as they are now. A slice that a line of the price belongs to stays (409). `archived` takes it out of the cycle:"
                    + " it serves no goal, relieves no pain and is no candidate any more, and what was published of it"
                    + " stays. 409 naming the initiatives that depend on it.")
    @RequestBodySchema(DescribeInitiative.class)
    public InitiativeView changeInitiative(UUID initiativeId, MergePatch patch) {
        cycle.requireOpen();
        var initiative = initiatives.require(initiativeId);
        preconditions.requireCurrent(initiatives.view(initiative));
        var description = patch.appliedTo(initiative.description());
        if (patch.names("mitigations")) {
            describing.judgedAnew(initiative, description);
        } else {
            describing.again(initiative, description);
        }
        return initiatives.view(initiative);
    }
}
