package dev.waymark.assessment.crm.survey;

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
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;

/// HTTP resource of incoming answers to surveys and of what they say together.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
@OfCycle
class SurveyResource {

    private final ImportingRecords importing;
    private final SurveyResponses responses;
    private final CountingAnswers counting;

    SurveyResource(ImportingRecords importing, SurveyResponses responses, CountingAnswers counting) {
        this.importing = importing;
        this.responses = responses;
        this.counting = counting;
    }

    @POST
    @Transactional
    @Audited(value = "SURVEY_RESPONSES_IMPORTED", published = false)
    @Path("/sources/{source}/survey-responses/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of answers to surveys",
            description =
                    "Up to 1000 answers, upserted by (source, externalId). One result per record, as for cases. The"
                            + " customer's reference is dropped, hashed or kept as the source's `privacy` says. A touchpoint"
                            + " without a mapping never rejects a record.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importSurveyResponses(
            @Size(max = 60) String source, ImportSurveyResponses batch) {
        return RestResponse.ok(importing.take(source, batch.records(), responses));
    }

    @GET
    @Path("/cycles/{cycleId}/survey-results")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read what customers answered in surveys",
            description = "Net promoter score, satisfaction, effort, expectation and delivery with their 95 %"
                    + " intervals, per quarter and touchpoint: the 1000 newest figures. A result of few answers is withheld,"
                    + " and says so.")
    public SurveyResults readSurveyResults(
            UUID cycleId,
            @Parameter(description = "Only answers to this question") @QueryParam("question") @Nullable
                    SurveyQuestion question,
            @Parameter(description = "Only answers at this touchpoint") @QueryParam("touchpointId") @Nullable
                    UUID touchpointId) {
        return SurveyResults.of(cycleId, counting.of(cycleId, question, touchpointId));
    }
}
