package dev.waymark.assessment.crm.contact;

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

/// HTTP resource of incoming contacts.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
class ContactResource {

    private final ImportingRecords importing;
    private final Contacts contacts;

    ContactResource(ImportingRecords importing, Contacts contacts) {
        this.importing = importing;
        this.contacts = contacts;
    }

    @POST
    @Transactional
    @Audited(value = "CONTACTS_IMPORTED", published = false)
    @Path("/sources/{source}/contacts/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of contacts",
            description =
                    "Up to 1000 records, upserted by (source, externalId). One result per record, as for cases."
                            + " Name and mail address are dropped, hashed or kept as the source's `privacy` says. A contact of a department of a cycle is a candidate there; nobody is enrolled.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importContacts(@Size(max = 60) String source, ImportContacts batch) {
        return RestResponse.ok(importing.take(source, batch.records(), contacts));
    }
}
