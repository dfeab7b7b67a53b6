package dev.waymark.initiative.bulk;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.audit.ChangesNothing;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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

/// HTTP resource of lines of prices as rows of a file.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prices")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PriceRowsResource {

    private final CurrentCycle cycle;
    private final ImportingPrices importing;

    PriceRowsResource(CurrentCycle cycle, ImportingPrices importing) {
        this.cycle = cycle;
        this.importing = importing;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @Path("/cycles/{cycleId}/price-line-rows")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Export lines of prices",
            description =
                    "The lines of prices of the cycle with the columns that an import takes, as CSV or as a workbook:"
                            + " what is exported and imported again stays as it is.")
    public PriceRowsView readPriceLineRows(UUID cycleId) {
        return importing.rows(cycleId);
    }

    @POST
    @OfAssessment
    @Transactional
    @Audited("PRICES_IMPORTED")
    @Path("/cycles/{cycleId}/price-line-rows/imports")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONTRADICTION"})
    @BodyLimit(bytes = 8_388_608)
    @Operation(
            summary = "Import lines of prices",
            description =
                    "Takes the lines of prices of a file in, all of them or, where one row is wrong, none: 422 names up to"
                            + " 50 faults by line and column. The rows of an initiative are its whole price; one that is there already needs the version that was exported.")
    @APIResponseSchema(value = RowsImport.class, responseCode = "201", responseDescription = "What came of the file")
    public RestResponse<RowsImport> importPriceLineRows(UUID cycleId, ImportRows request) {
        cycle.requireOpen();
        return Created.at(
                "/v1/cycles/%s/price-line-rows".formatted(cycleId),
                importing.write(cycleId, importing.check(cycleId, request)));
    }

    @POST
    @OfAssessment
    @Transactional
    @ChangesNothing("reads a file and says what is wrong with it")
    @Path("/cycles/{cycleId}/price-line-rows/checks")
    @RolesAllowed(PROGRAMME_LEAD)
    @BodyLimit(bytes = 8_388_608)
    @Operation(
            summary = "Check a file of lines of prices",
            description = "What is wrong with the file, row by row, and its rejected rows in its own format, to be"
                    + " corrected and sent again. Stores nothing, so it answers 200 and has no address of its own.")
    @APIResponseSchema(value = ImportCheckView.class, responseCode = "200", responseDescription = "What is wrong")
    public RestResponse<ImportCheckView> checkPriceLineRows(UUID cycleId, ImportRows request) {
        return RestResponse.ok(ImportCheckView.of(importing.check(cycleId, request)));
    }
}
