package dev.waymark.assessment.crm.mining;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.job.AwaitedJob;
import dev.waymark.rest.job.PreferredWait;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/// HTTP resource of the minings of a cycle. Waiting for a job holds no transaction; each read of its state is
/// one.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
@OfCycle
class JourneyMiningResource {

    private final StartingMining starting;
    private final JourneyMinings minings;
    private final PreferredWait wait;
    private final Preconditions preconditions;

    JourneyMiningResource(
            StartingMining starting, JourneyMinings minings, PreferredWait wait, Preconditions preconditions) {
        this.starting = starting;
        this.minings = minings;
        this.wait = wait;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/cycles/{cycleId}/journey-minings")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RunOnVirtualThread
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(summary = "List minings", description = "The minings of a cycle, oldest first.")
    @Listed(filters = "state")
    public Page<JourneyMiningView> listJourneyMinings(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(minings.page(cycleId, page), JourneyMining::view);
    }

    // the mining is queued in a transaction of its own: nothing is held while somebody waits for its end
    @POST
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Audited("JOURNEY_MINING_STARTED")
    @Path("/cycles/{cycleId}/journey-minings")
    @RunOnVirtualThread
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Mine journeys",
            description = "Looks for journeys in the interactions whose touchpoints are mapped to the cycle's menu."
                    + " The mining is a job of its own: read it until it has ended, or cancel it. It ends by itself when"
                    + " its time is over. `Prefer: wait=N` waits up to N ≤ 30 seconds for it to end.")
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    @APIResponseSchema(value = JourneyMiningView.class, responseCode = "202", responseDescription = "The mining")
    public RestResponse<?> mineJourneys(UUID cycleId, MineJourneys request) {
        return wait.end(starting.start(cycleId, request), minings::view);
    }

    @GET
    @Path("/journey-minings/{miningId}")
    @RunOnVirtualThread
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read a mining",
            description = "How far it is, what it was made with and what it found. `Prefer: wait=N` waits up to N ≤ 30"
                    + " seconds for it to end; `Accept: text/event-stream` sends the mining after every change until it"
                    + " has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The mining",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JourneyMiningView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = JourneyMiningView.class))
            })
    @Parameter(
            name = PreferredWait.HEADER,
            in = ParameterIn.HEADER,
            description = PreferredWait.DESCRIPTION,
            schema = @Schema(implementation = String.class))
    public JourneyMiningView readJourneyMining(UUID miningId) {
        return wait.end(() -> minings.view(miningId));
    }

    /// The other representation of {@link #readJourneyMining}, which documents it.
    @GET
    @Path("/journey-minings/{miningId}")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(hidden = true)
    public Multi<JourneyMiningView> streamJourneyMining(UUID miningId) {
        return new AwaitedJob<>(() -> minings.view(miningId)).changes();
    }

    @DELETE
    @Path("/journey-minings/{miningId}")
    @RunOnVirtualThread
    @Transactional
    @Audited("JOURNEY_MINING_CANCELLED")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("JOB_FINISHED")
    @Operation(
            summary = "Cancel a mining",
            description = "A running mining is stopped at once and keeps nothing; 409 when it has ended. The version"
                    + " counts its steps, too: `If-Match: *` cancels whatever it is.")
    public void cancelJourneyMining(UUID miningId) {
        var mining = minings.requireLocked(miningId);
        preconditions.requireCurrent(mining.view());
        minings.cancel(mining);
    }
}
