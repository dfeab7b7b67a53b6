package dev.waymark.assessment.asis.perception;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.deletion.Deletion;
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
import jakarta.ws.rs.DELETE;
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

/// HTTP resource of the perception gap.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PerceptionSurveyResource {

    private final PerceptionSurveys surveys;
    private final Deletion deletion;

    PerceptionSurveyResource(PerceptionSurveys surveys, Deletion deletion) {
        this.surveys = surveys;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("PERCEPTION_SURVEY_RECORDED")
    @Path("/cycles/{cycleId}/perception-surveys")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Record a pair of perception surveys",
            description = "Own people and customers were asked whether the company is customer-centric; answers with"
                    + " the gap and its 95 % interval.")
    @APIResponseSchema(value = PerceptionSurveyView.class, responseCode = "201", responseDescription = "The pair")
    public RestResponse<PerceptionSurveyView> recordPerceptionSurvey(UUID cycleId, RecordPerceptionSurvey record) {
        var survey = new PerceptionSurvey(cycleId, record);
        surveys.persistAndFlush(survey);
        return Created.at("/v1/perception-surveys/" + survey.id(), survey.view());
    }

    @GET
    @Path("/cycles/{cycleId}/perception-surveys")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List perception surveys",
            description = "The pairs of surveys of a cycle with their gaps, oldest entry first.")
    @Listed(text = "source", sorts = "surveyedOn")
    public Page<PerceptionSurveyView> listPerceptionSurveys(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(surveys.page(cycleId, page), PerceptionSurvey::view);
    }

    @GET
    @Path("/perception-surveys/{perceptionSurveyId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a pair of perception surveys", description = "One pair with its gap.")
    public PerceptionSurveyView readPerceptionSurvey(UUID perceptionSurveyId) {
        return surveys.require(perceptionSurveyId).view();
    }

    @DELETE
    @Transactional
    @Audited("PERCEPTION_SURVEY_DELETED")
    @Path("/perception-surveys/{perceptionSurveyId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(summary = "Delete a pair of perception surveys", description = "For one that was recorded by mistake.")
    public void deletePerceptionSurvey(UUID perceptionSurveyId) {
        deletion.delete(surveys.pathParameter(), surveys.require(perceptionSurveyId), PerceptionSurvey::view);
    }
}
