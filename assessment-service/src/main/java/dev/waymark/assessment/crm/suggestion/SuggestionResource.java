package dev.waymark.assessment.crm.suggestion;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

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

/// HTTP resource of the suggestions.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions", description = "What follows from the records of CRM systems and waits for a decision")
@RunOnVirtualThread
@Idempotent
@OfCycle
class SuggestionResource {

    private final Suggestions suggestions;
    private final DecidingSuggestion deciding;

    SuggestionResource(Suggestions suggestions, DecidingSuggestion deciding) {
        this.suggestions = suggestions;
        this.deciding = deciding;
    }

    @GET
    @Path("/cycles/{cycleId}/suggestions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List suggestions",
            description =
                    "Measurements that answers to surveys suggest, and gains that lost opportunities suggest. Open"
                            + " ones follow their records; decided ones show what they were decided on, and whether the records"
                            + " have changed since.")
    @Listed(
            filters = {"kind", "state", "source", "period", "touchpointId"},
            sorts = {"period", "records"})
    public Page<SuggestionView> listSuggestions(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(suggestions.page(cycleId, page), Suggestion::view);
    }

    @GET
    @Path("/cycles/{cycleId}/suggestions/{suggestionId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "Read a suggestion",
            description = "What is suggested, by which records, and what was decided.")
    public SuggestionView readSuggestion(UUID cycleId, UUID suggestionId) {
        return suggestions.require(cycleId, suggestionId).view();
    }

    @POST
    @Transactional
    @Audited("SUGGESTION_DECIDED")
    @Path("/cycles/{cycleId}/suggestions/{suggestionId}/decision")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "SUGGESTION_DECIDED"})
    @Operation(
            summary = "Accept or decline a suggestion",
            description = "With a reason, and with the figures of this moment. An accepted MEASUREMENT is recorded as a"
                    + " measurement of the cycle that names its source; an accepted GAIN can be named by assumptions about"
                    + " gains. Deciding again replaces the decision; 409 while the measurement of an accepted one is there:"
                    + " delete that first.")
    @APIResponseSchema(
            value = SuggestionView.class,
            responseCode = "201",
            responseDescription = "The suggestion with the decision")
    public RestResponse<SuggestionView> decideSuggestion(UUID cycleId, UUID suggestionId, DecideSuggestion decision) {
        return Created.at(
                "/v1/cycles/%s/suggestions/%s".formatted(cycleId, suggestionId),
                deciding.decide(cycleId, suggestionId, decision));
    }
}
