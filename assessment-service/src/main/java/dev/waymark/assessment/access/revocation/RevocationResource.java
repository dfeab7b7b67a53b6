package dev.waymark.assessment.access.revocation;

import static dev.waymark.rest.identity.Roles.ACCESS_ADMIN;
import static dev.waymark.rest.identity.Roles.AUDITOR;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the revocations.
@Path("/access/revocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "Who may act in which role where")
@RunOnVirtualThread
@Idempotent
@GrantNeeded(Extent.EVERYTHING)
class RevocationResource {

    private final AccessRevocations revocations;
    private final Clock clock;

    RevocationResource(AccessRevocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Audited(value = "TOKENS_REVOKED", digests = false)
    @RolesAllowed(ACCESS_ADMIN)
    @Operation(
            summary = "Revoke somebody's tokens",
            description =
                    "From the next request on every token that the subject has now is refused with 401, at the gateway and"
                            + " at every service; also the caller's own, if they name themselves. A token that is issued later, by"
                            + " a new sign-in or a refresh, is accepted: also end the person's sessions in Keycloak and, if"
                            + " they leave, their grants. An answer in progress, such as a stream of events, is not cut off.")
    @APIResponseSchema(value = RevocationView.class, responseCode = "201", responseDescription = "The revocation")
    public RestResponse<RevocationView> revokeTokens(RevokeTokens wanted) {
        var id = revocations.revoke(wanted.subject(), wanted.reason(), clock.instant());
        return Created.at(
                "/v1/access/revocations/" + id, revocations.require(id).view());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "List revocations", description = "Oldest first.")
    @Listed(filters = "subject", text = "reason", sorts = "notValidBefore")
    public Page<RevocationView> listRevocations(@Valid @BeanParam PageRequest page) {
        return Page.of(revocations.page(page), AccessRevocation::view);
    }

    @GET
    @Path("/{revocationId}")
    @RolesAllowed({ACCESS_ADMIN, AUDITOR})
    @Operation(summary = "Read a revocation", description = "Whose tokens were revoked when, by whom and why.")
    public RevocationView readRevocation(UUID revocationId) {
        return revocations.require(revocationId).view();
    }
}
