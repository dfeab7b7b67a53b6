package dev.waymark.assessment.people.nomination;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/// HTTP resource of nominations and of the influence computed from them.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel", description = "Who should sit on the panel that ranks the pain")
@RunOnVirtualThread
@OfCycle
class NominationResource {

    private final Nominating nominating;
    private final Stakeholders stakeholders;
    private final Nominations nominations;
    private final InfluenceConfig config;

    NominationResource(
            Nominating nominating, Stakeholders stakeholders, Nominations nominations, InfluenceConfig config) {
        this.nominating = nominating;
        this.stakeholders = stakeholders;
        this.nominations = nominations;
        this.config = config;
    }

    @PUT
    @Transactional
    @Audited(value = "NOMINATIONS_SET", digests = false)
    @Path("/stakeholders/{stakeholderId}/nominations")
    @OfCycle(OPEN)
    @RolesAllowed({PROGRAMME_LEAD, STAKEHOLDER})
    @Refuses({"NOT_OWN_NOMINATIONS", "CYCLE_CLOSED", "SELF_NOMINATION", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Name influential people",
            description =
                    "Whom a person names as influential; replaces all their nominations. Only the person themselves or"
                            + " the programme lead may. The first write needs no If-Match.")
    @APIResponseSchema(value = NominationsView.class, responseCode = "200", responseDescription = "The nominations")
    @APIResponse(
            responseCode = "201",
            description = "The first nominations",
            content = @Content(schema = @Schema(implementation = NominationsView.class)))
    public RestResponse<NominationsView> putNominations(UUID stakeholderId, NominateInfluential request) {
        return nominating.nominate(stakeholderId, request.nomineeIds());
    }

    @GET
    @Path("/stakeholders/{stakeholderId}/nominations")
    @RolesAllowed({PROGRAMME_LEAD, STAKEHOLDER})
    @Refuses("NOT_OWN_NOMINATIONS")
    @Operation(
            summary = "Read a person's nominations",
            description = "Whom a person names; shown to the person themselves and the programme lead only.")
    public NominationsView readNominations(UUID stakeholderId) {
        return nominating.read(stakeholderId);
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/nominated-influence")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read influence from nominations",
            description =
                    "PageRank over the nominations (Brin & Page 1998), scaled so that the most influential person has"
                            + " 100. It is shown beside the influence that was given at enrolment and changes nothing"
                            + " there.")
    public NominatedInfluenceView readNominatedInfluence(UUID cycleId) {
        return NominatedInfluenceView.of(stakeholders.all(cycleId), nominations.of(cycleId), config.influence());
    }
}
