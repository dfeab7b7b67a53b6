package dev.waymark.roadmap.prioritising.signoff;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.assessment.OfEnrolment;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the sign-off of the priorities.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities")
@RunOnVirtualThread
@OfCycle
class PrioritySignOffResource {

    private final CurrentCycle cycle;
    private final SigningOff signing;

    PrioritySignOffResource(CurrentCycle cycle, SigningOff signing) {
        this.cycle = cycle;
        this.signing = signing;
    }

    @GET
    @Path("/cycles/{cycleId}/priority-sign-off")
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the sign-off of the priorities",
            description = "Which side has signed the priorities off, whether that holds or what has changed since, and"
                    + " what is unresolved: both sides far apart, missing ratings, ratings of the sponsor alone, ratings"
                    + " under an earlier rubric.")
    public PrioritySignOffView readPrioritySignOff(UUID cycleId) {
        return signing.read();
    }

    @PUT
    @Transactional
    @Audited("PRIORITIES_SIGNED_OFF")
    @Path("/cycles/{cycleId}/priority-sign-off")
    @OfAssessment
    @OfInitiatives
    @OfEnrolment
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER})
    @Refuses({"CYCLE_CLOSED", "NO_SIDE", "PRICES_HIDDEN"})
    @Operation(
            summary = "Sign the priorities off",
            description =
                    "Signs for the caller's side: people of IT departments for IT, all others for business. Only by who"
                            + " sees all prices. If-Match makes sure that the priorities are signed as they were read.")
    @APIResponseSchema(value = PrioritySignOffView.class, responseCode = "200", responseDescription = "The sign-offs")
    public RestResponse<PrioritySignOffView> signPrioritiesOff(UUID cycleId, SignPrioritiesOff request) {
        cycle.requireOpen();
        return signing.sign(request);
    }

    @DELETE
    @Transactional
    @Audited("PRIORITY_SIGN_OFF_WITHDRAWN")
    @Path("/cycles/{cycleId}/priority-sign-off")
    @OfAssessment
    @OfInitiatives
    @OfEnrolment
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER})
    @Refuses({"CYCLE_CLOSED", "NO_SIDE"})
    @Operation(
            summary = "Withdraw a sign-off",
            description = "Withdraws the sign-off of the caller's side; 404 where it has not signed.")
    public void withdrawPrioritySignOff(UUID cycleId) {
        cycle.requireOpen();
        signing.withdraw();
    }
}
