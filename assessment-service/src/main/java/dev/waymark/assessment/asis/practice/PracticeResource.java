package dev.waymark.assessment.asis.practice;

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
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the practices, those of the catalogue and those of the company.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maturity")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PracticeResource {

    private static final String OWN = """
        {"statement": "Call back within the hour", "adoption": 2, "note": "Two of four shops do it"}\
        """;

    private final SectorPractices catalogue;
    private final Practices practices;
    private final Preconditions preconditions;
    private final Deletion deletion;

    PracticeResource(SectorPractices catalogue, Practices practices, Preconditions preconditions, Deletion deletion) {
        this.catalogue = catalogue;
        this.practices = practices;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @GET
    @Path("/sector-practices")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @GrantNeeded(Extent.NONE)
    @Operation(
            summary = "List sector best practices",
            description = "The catalogue to compare with; a contested practice says why.")
    @Listed(filters = "sector", text = "statement")
    public Page<SectorPracticeView> listSectorPractices(@Valid @BeanParam PageRequest page) {
        return Page.of(catalogue.page(page), SectorPractice::view);
    }

    @POST
    @Transactional
    @Audited("PRACTICE_CREATED")
    @Path("/cycles/{cycleId}/practices")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Compare with a practice",
            description = "Takes a practice of the catalogue into the cycle, once, or adds one of the company's own.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribePractice.class),
                            examples = @ExampleObject(name = "own", value = OWN)))
    @APIResponseSchema(value = PracticeView.class, responseCode = "201", responseDescription = "The new practice")
    public RestResponse<PracticeView> createPractice(UUID cycleId, DescribePractice description) {
        catalogue.requireKnown(description.sectorPracticeId());
        var practice = new Practice(cycleId, description);
        practices.persistAndFlush(practice);
        return Created.at("/v1/practices/" + practice.id(), practices.view(practice));
    }

    @GET
    @Path("/cycles/{cycleId}/practices")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List practices",
            description = "What the company compares itself with and how far it is from it, oldest first.")
    @Listed(filters = "adoption", text = "note", sorts = "updatedAt")
    public Page<PracticeView> listPractices(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(practices.page(cycleId, page), practices::view);
    }

    @GET
    @Path("/practices/{practiceId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a practice", description = "One practice with the gap to full adoption.")
    public PracticeView readPractice(UUID practiceId) {
        return practices.view(practices.require(practiceId));
    }

    @PATCH
    @Transactional
    @Audited("PRACTICE_CHANGED")
    @Path("/practices/{practiceId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Change a practice", description = "Changes how far it is done, or its description.")
    @RequestBodySchema(DescribePractice.class)
    public PracticeView changePractice(UUID practiceId, MergePatch patch) {
        var practice = practices.require(practiceId);
        preconditions.requireCurrent(practices.view(practice));
        var description = patch.appliedTo(practice.description());
        catalogue.requireKnown(description.sectorPracticeId());
        practice.describe(description);
        practices.flush();
        return practices.view(practice);
    }

    @DELETE
    @Transactional
    @Audited("PRACTICE_DELETED")
    @Path("/practices/{practiceId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Delete a practice",
            description = "The cycle is no longer compared with it. The catalogue of the sector stays.")
    public void deletePractice(UUID practiceId) {
        deletion.delete(practices.pathParameter(), practices.require(practiceId), practices::view);
    }
}
