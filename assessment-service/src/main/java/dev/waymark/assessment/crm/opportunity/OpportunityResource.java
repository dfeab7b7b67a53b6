package dev.waymark.assessment.crm.opportunity;

import static dev.waymark.rest.identity.Roles.INTEGRATOR;

import dev.waymark.assessment.crm.ingest.ImportResult;
import dev.waymark.assessment.crm.ingest.ImportingRecords;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of incoming opportunities.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
class OpportunityResource {

    private final ImportingRecords importing;
    private final Opportunities opportunities;

    OpportunityResource(ImportingRecords importing, Opportunities opportunities) {
        this.importing = importing;
        this.opportunities = opportunities;
    }

    @POST
    @Transactional
    @Audited(value = "OPPORTUNITIES_IMPORTED", published = false)
    @Path("/sources/{source}/opportunities/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of opportunities",
            description =
                    "Up to 1000 records, upserted by (source, externalId). One result per record, as for cases."
                            + " What was lost for one reason is summed by quarter and currency, and suggested as a gain. A reason without a mapping never rejects a record.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importOpportunities(@Size(max = 60) String source, ImportOpportunities batch) {
        return RestResponse.ok(importing.take(source, batch.records(), opportunities));
    }
}
