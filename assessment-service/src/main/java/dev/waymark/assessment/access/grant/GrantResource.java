package dev.waymark.assessment.access.grant;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.GrantNeeded;
import dev.waymark.rest.identity.GrantNeeded.Extent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the grants.
@Path("/access/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.ANY)
class GrantResource {

    private final Grants grants;
    private final DecidingGrant deciding;

    GrantResource(Grants grants, DecidingGrant deciding) {
        this.grants = grants;
        this.deciding = deciding;
    }

    @POST
    @Transactional
    @Audited(value = "GRANT_REQUESTED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Request a grant",
            description =
                    "Requests a role for another person. The grant has no effect until it is approved: for STAKEHOLDER"
                            + " and VIEWER by any access admin, for every other role by an access admin other than the"
                            + " requester. You may request only within the scope of your own access-admin grant, and not"
                            + " for a department that you head.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "The requested grant")
    public RestResponse<GrantView> requestGrant(RequestGrant request) {
        return created(deciding.request(request));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(
            summary = "List grants",
            description =
                    "Oldest request first. Those with `bound=false` wait for somebody who signs in with the name.")
    @Listed(
            filters = {"subject", "bound", "role", "scope", "cycleId", "origin", "state", "departureId"},
            text = {"signInName", "reason"},
            sorts = "validFrom")
    public Page<GrantView> listGrants(@Valid @BeanParam PageRequest page) {
        return Page.of(grants.page(page), AccessGrant::view);
    }

    @GET
    @Path("/{grantId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "Read a grant", description = "What it is for, who decided it and when it was last used.")
    public GrantView readGrant(UUID grantId) {
        return grants.require(grantId).view();
    }

    @POST
    @Transactional
    @Audited(value = "GRANT_APPROVED", digests = false)
    @Path("/{grantId}/approval")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "SECOND_PERSON_NEEDED", "GRANT_DECIDED"})
    @Operation(
            summary = "Approve a grant",
            description =
                    "It holds from now on, within its period. Nobody approves their own access, and nobody approves"
                            + " what they have asked for of a role other than STAKEHOLDER and VIEWER.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "The approved grant")
    public RestResponse<GrantView> approveGrant(UUID grantId) {
        return created(deciding.approve(grantId));
    }

    @POST
    @Transactional
    @Audited(value = "GRANT_REFUSED", digests = false)
    @Path("/{grantId}/refusal")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"OWN_GRANT", "GRANT_DECIDED"})
    @Operation(summary = "Refuse a grant", description = "It stays refused; a new one can be requested.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "The refused grant")
    public RestResponse<GrantView> refuseGrant(UUID grantId, GrantReason reason) {
        return created(deciding.refuse(grantId, reason.endReason()));
    }

    @POST
    @Transactional
    @Audited(value = "GRANT_ENDED", digests = false)
    @Path("/{grantId}/end")
    @RolesAllowed(ACCESS_ADMIN)
    @Refuses({"GRANT_DECIDED", "LAST_ACCESS_ADMIN"})
    @Operation(
            summary = "End a grant",
            description =
                    "From the next request on it no longer lets the person see or do anything. It stays ended. The last"
                            + " grant by which somebody is access admin of everything cannot be ended.")
    @APIResponseSchema(value = GrantView.class, responseCode = "201", responseDescription = "The ended grant")
    public RestResponse<GrantView> endGrant(UUID grantId, GrantReason reason) {
        return created(deciding.end(grantId, reason.endReason()));
    }

    private static RestResponse<GrantView> created(AccessGrant grant) {
        return Created.at(grant.path(), grant.view());
    }
}
