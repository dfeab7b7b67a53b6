package dev.waymark.assessment.crm.candidate;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
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

/// HTTP resource of the candidates for stakeholders.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CandidateResource {

    private final StakeholderCandidates candidates;
    private final DecidingCandidate deciding;

    CandidateResource(StakeholderCandidates candidates, DecidingCandidate deciding) {
        this.candidates = candidates;
        this.deciding = deciding;
    }

    @GET
    @Path("/cycles/{cycleId}/stakeholder-candidates")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "List candidates for stakeholders",
            description =
                    "The contacts whose department, by the mapping of their source, belongs to the cycle. Nobody is"
                            + " enrolled by being listed here.")
    @Listed(
            filters = {"state", "source", "departmentId"},
            text = {"name", "jobTitle"},
            sorts = "contact")
    public Page<StakeholderCandidateView> listStakeholderCandidates(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(candidates.page(cycleId, page), StakeholderCandidate::view);
    }

    @GET
    @Path("/cycles/{cycleId}/stakeholder-candidates/{candidateId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Operation(
            summary = "Read a candidate for a stakeholder",
            description = "What the source says of the person, and what was decided.")
    public StakeholderCandidateView readStakeholderCandidate(UUID cycleId, UUID candidateId) {
        return candidates.require(cycleId, candidateId).view();
    }

    @POST
    @Transactional
    @Audited(value = "CANDIDATE_DECIDED", digests = false)
    @Path("/cycles/{cycleId}/stakeholder-candidates/{candidateId}/decision")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Accept or dismiss a candidate",
            description =
                    "ACCEPTED names the enrolment that was made for the person, DECLINED dismisses them; both with a"
                            + " reason. Deciding again replaces the decision.")
    @APIResponseSchema(
            value = StakeholderCandidateView.class,
            responseCode = "201",
            responseDescription = "The candidate with the decision")
    public RestResponse<StakeholderCandidateView> decideStakeholderCandidate(
            UUID cycleId, UUID candidateId, DecideCandidate decision) {
        return Created.at(
                "/v1/cycles/%s/stakeholder-candidates/%s".formatted(cycleId, candidateId),
                deciding.decide(cycleId, candidateId, decision));
    }
}
