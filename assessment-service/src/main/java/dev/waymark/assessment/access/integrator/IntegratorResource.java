package dev.waymark.assessment.access.integrator;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the integrators and their clients.
@Path("/access/integrators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.EVERYTHING)
class IntegratorResource {

    private final AccessIntegrators integrators;
    private final IntegratorClients clients;
    private final DecidingIntegrator deciding;
    private final Preconditions preconditions;

    IntegratorResource(
            AccessIntegrators integrators,
            IntegratorClients clients,
            DecidingIntegrator deciding,
            Preconditions preconditions) {
        this.integrators = integrators;
        this.clients = clients;
        this.deciding = deciding;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited(value = "INTEGRATOR_CREATED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"CONFLICT", "RESPONSIBLE_WITHOUT_ACCESS"})
    @Operation(
            summary = "Create an integrator",
            description =
                    "A CRM system and the person who answers for it. Its clients are added next. A client of the realm that sets"
                            + " up a source and belongs to no integrator becomes one by itself, for which nobody answers.")
    @APIResponseSchema(value = IntegratorView.class, responseCode = "201", responseDescription = "The integrator")
    public RestResponse<IntegratorView> createIntegrator(DescribeIntegrator description) {
        var integrator = deciding.create(description);
        return Created.at("/v1/access/integrators/" + integrator.id(), integrators.view(integrator));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @OneMoment
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "List integrators", description = "Oldest first, each with its sources.")
    @Listed(
            filters = {"responsibleSubject", "owned"},
            text = "name",
            sorts = "name")
    public Page<IntegratorView> listIntegrators(@Valid @BeanParam PageRequest page) {
        return Page.of(integrators.page(page), Function.identity());
    }

    @GET
    @OneMoment
    @Path("/{integratorId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "Read an integrator", description = "Who answers for it, and its sources.")
    public IntegratorView readIntegrator(UUID integratorId) {
        return integrators.view(integrators.require(integratorId));
    }

    @PATCH
    @Transactional
    @Audited(value = "INTEGRATOR_CHANGED", digests = false)
    @Path("/{integratorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"CONFLICT", "RESPONSIBLE_WITHOUT_ACCESS"})
    @Operation(summary = "Change an integrator", description = "Renames it, or says who answers for it from now on.")
    @RequestBodySchema(DescribeIntegrator.class)
    public IntegratorView changeIntegrator(UUID integratorId, MergePatch patch) {
        var integrator = integrators.requireForChange(integratorId);
        preconditions.requireCurrent(integrators.view(integrator));
        deciding.describe(integrator, patch.appliedTo(integrator.description()));
        return integrators.view(integrator);
    }

    @POST
    @Transactional
    @Audited(value = "CLIENT_ADDED", digests = false)
    @Path("/{integratorId}/clients")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"CONFLICT", "OWN_GRANT"})
    @Operation(
            summary = "Add a client to an integrator",
            description =
                    "The client of the realm sees and feeds all sources of the integrator as soon as its grant of INTEGRATOR is"
                            + " approved, which is asked for in the caller's name unless its service account has one. Clients that"
                            + " were added before stay as they are, so that a system can change over from one to the next.")
    @APIResponseSchema(value = IntegratorClientView.class, responseCode = "201", responseDescription = "The client")
    public RestResponse<IntegratorClientView> addIntegratorClient(UUID integratorId, AddIntegratorClient request) {
        var client = deciding.add(integratorId, request);
        return Created.at(client.path(), client.view());
    }

    @GET
    @OneMoment
    @Path("/{integratorId}/clients")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List the clients of an integrator",
            description = "In the order in which they were added, ended ones included, with when each was last used.")
    @Listed(filters = {"clientId", "subject", "ended"})
    public Page<IntegratorClientView> listIntegratorClients(UUID integratorId, @Valid @BeanParam PageRequest page) {
        integrators.require(integratorId);
        return Page.of(clients.page(integratorId, page), IntegratorClient::view);
    }

    @GET
    @Path("/{integratorId}/clients/{integratorClientId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "Read a client of an integrator",
            description = "When it was last used, and whether it has ended.")
    public IntegratorClientView readIntegratorClient(UUID integratorId, UUID integratorClientId) {
        return clients.require(integratorId, integratorClientId).view();
    }

    @POST
    @Transactional
    @Audited(value = "CLIENT_ENDED", digests = false)
    @Path("/{integratorId}/clients/{integratorClientId}/end")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses("CLIENT_ENDED")
    @Operation(
            summary = "End a client of an integrator",
            description =
                    "Ends the client with the grants of its service account: it is refused from the next request on, and stays"
                            + " so. Other clients of the integrator and its sources stay as they are. Look at `lastUsedAt` first.")
    @APIResponseSchema(
            value = IntegratorClientView.class,
            responseCode = "201",
            responseDescription = "The ended client")
    public RestResponse<IntegratorClientView> endIntegratorClient(
            UUID integratorId, UUID integratorClientId, EndIntegratorClient request) {
        var client = deciding.end(integratorId, integratorClientId, request.endReason());
        return Created.at(client.path(), client.view());
    }
}
