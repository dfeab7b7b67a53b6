package dev.waymark.initiative.externalreference;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/// HTTP resource of what initiatives are called in other systems. A closed cycle does not end it: its roadmap is still
/// carried out.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@OfCycle
class ExternalReferenceResource {

    private final CurrentCycle cycle;
    private final ExternalReferences references;
    private final Preconditions preconditions;

    ExternalReferenceResource(CurrentCycle cycle, ExternalReferences references, Preconditions preconditions) {
        this.cycle = cycle;
        this.references = references;
        this.preconditions = preconditions;
    }

    @PUT
    @OfSource
    @Transactional
    @Audited("EXTERNAL_REFERENCE_SET")
    @Path("/initiatives/{initiativeId}/external-references/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Operation(
            summary = "Set the external reference of an initiative",
            description = "Says which record of the source stands for the initiative, so that the source can show what"
                    + " becomes of it. The first write needs no If-Match.")
    @APIResponseSchema(
            value = ExternalReferenceView.class,
            responseCode = "200",
            responseDescription = "The changed reference")
    @APIResponse(
            responseCode = "201",
            description = "The new reference",
            content = @Content(schema = @Schema(implementation = ExternalReferenceView.class)))
    public RestResponse<ExternalReferenceView> setExternalReference(
            UUID initiativeId, @Size(max = 60) String source, SetExternalReference request) {
        return preconditions
                .put(
                        references.find(initiativeId, source),
                        ExternalReference::view,
                        ExternalReference::asRequest,
                        request)
                .replace(reference -> reference.set(request))
                .orCreate(
                        "/v1/initiatives/%s/external-references/%s".formatted(initiativeId, source),
                        () -> new ExternalReference(cycle.id(), initiativeId, source, request));
    }

    @GET
    @OfSource
    @Path("/initiatives/{initiativeId}/external-references/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "Read the external reference of an initiative",
            description = "Which record of the source stands for the initiative.")
    public ExternalReferenceView readExternalReference(UUID initiativeId, @Size(max = 60) String source) {
        return references.require(initiativeId, source).view();
    }

    @DELETE
    @OfSource
    @Transactional
    @Audited("EXTERNAL_REFERENCE_DELETED")
    @Path("/initiatives/{initiativeId}/external-references/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Operation(
            summary = "Delete the external reference of an initiative",
            description = "No record of the source stands for the initiative any more.")
    public void deleteExternalReference(UUID initiativeId, @Size(max = 60) String source) {
        var reference = references.require(initiativeId, source);
        preconditions.requireCurrent(reference.view());
        references.delete(reference);
        references.flush();
    }

    @GET
    @Path("/initiatives/{initiativeId}/external-references")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List the external references of an initiative",
            description = "Which records of which sources stand for the initiative.")
    @Listed(filters = "source", text = "externalId", sorts = "source")
    public Page<ExternalReferenceView> listExternalReferences(UUID initiativeId, @Valid @BeanParam PageRequest page) {
        return Page.of(references.ofInitiative(initiativeId, page), ExternalReference::view);
    }

    @GET
    @OfSource
    @Path("/cycles/{cycleId}/external-references/{source}")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List the external references of a source",
            description = "Which initiatives of the cycle the records of the source stand for; `externalId=` finds the"
                    + " initiatives of one record.")
    @Listed(filters = "externalId", text = "externalId", sorts = "externalId")
    public Page<ExternalReferenceView> listExternalReferencesOfSource(
            UUID cycleId, @Size(max = 60) String source, @Valid @BeanParam PageRequest page) {
        return Page.of(references.ofSource(cycleId, source, page), ExternalReference::view);
    }
}
