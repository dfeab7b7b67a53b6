package dev.waymark.assessment.crm.account;

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

/// HTTP resource of incoming accounts.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
class AccountResource {

    private final ImportingRecords importing;
    private final Accounts accounts;

    AccountResource(ImportingRecords importing, Accounts accounts) {
        this.importing = importing;
        this.accounts = accounts;
    }

    @POST
    @Transactional
    @Audited(value = "ACCOUNTS_IMPORTED", published = false)
    @Path("/sources/{source}/accounts/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of accounts",
            description =
                    "Up to 1000 records, upserted by (source, externalId). One result per record, as for cases."
                            + " Cases and answers that name an account by its externalId count in the segment that the source's mapping gives to its word.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importAccounts(@Size(max = 60) String source, ImportAccounts batch) {
        return RestResponse.ok(importing.take(source, batch.records(), accounts));
    }
}
