package dev.waymark.assessment.crm.interaction;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.crm.ingest.ImportResult;
import dev.waymark.assessment.crm.ingest.ImportingRecords;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of incoming interactions.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
@OfCycle
class InteractionResource {

    private final ImportingRecords importing;
    private final Interactions interactions;
    private final InteractionMonths uses;

    InteractionResource(ImportingRecords importing, Interactions interactions, InteractionMonths uses) {
        this.importing = importing;
        this.interactions = interactions;
        this.uses = uses;
    }

    @POST
    @Transactional
    @Audited(value = "INTERACTIONS_IMPORTED", published = false)
    @Path("/sources/{source}/interactions/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of interactions",
            description =
                    "Up to 1000 uses of touchpoints, upserted by (source, externalId). One result per record: equal"
                            + " content is UNCHANGED, whatever its time; otherwise a version older than the newest one seen is"
                            + " STALE; an invalid record is REJECTED and lists its violations. Valid records are stored. The"
                            + " customer's reference is dropped, hashed or kept as the source's `privacy` says. A touchpoint"
                            + " without a mapping never rejects a record.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importInteractions(@Size(max = 60) String source, ImportInteractions batch) {
        return RestResponse.ok(importing.take(source, batch.records(), interactions));
    }

    @GET
    @Path("/cycles/{cycleId}/touchpoint-uses")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the uses of a cycle's touchpoints",
            description =
                    "How many interactions of each touchpoint there were per month, also of those that are not kept any"
                            + " more.")
    public TouchpointUses readTouchpointUses(
            UUID cycleId,
            @Parameter(description = "How many months to look back from the newest use, 1 to 120")
                    @QueryParam("months")
                    @DefaultValue("24")
                    @Min(1)
                    @Max(120)
                    int months) {
        return TouchpointUses.of(cycleId, uses.of(cycleId, months));
    }
}
