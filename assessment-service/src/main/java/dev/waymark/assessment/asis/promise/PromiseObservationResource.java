package dev.waymark.assessment.asis.promise;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the observations of promises, and of the findings on promises.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PromiseObservationResource {

    private final Promises promises;
    private final PromiseObservations observations;

    PromiseObservationResource(Promises promises, PromiseObservations observations) {
        this.promises = promises;
        this.observations = observations;
    }

    @POST
    @Transactional
    @Audited("PROMISE_OBSERVED")
    @Path("/promises/{promiseId}/observations")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses("CYCLE_CLOSED")
    @Operation(
            summary = "Record how often a promise was met",
            description = "Counts of one sample; the kept rate of the promise is over all its samples.")
    @APIResponseSchema(
            value = PromiseObservationView.class,
            responseCode = "201",
            responseDescription = "The observation")
    public RestResponse<PromiseObservationView> observePromise(UUID promiseId, ObservePromise request) {
        var promise = promises.requireLocked(promiseId);
        promise.add(request);
        var observation = new PromiseObservation(promiseId, request);
        observations.persistAndFlush(observation);
        return Created.at("/v1/promises/%s/observations".formatted(promiseId), observation.view());
    }

    @GET
    @Path("/promises/{promiseId}/observations")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List the observations of a promise",
            description = "How often it was met in which sample, oldest entry first.")
    @Listed(text = "source", sorts = "observedOn")
    public Page<PromiseObservationView> listPromiseObservations(UUID promiseId, @Valid @BeanParam PageRequest page) {
        return Page.of(observations.page(promiseId, page), PromiseObservation::view);
    }

    @GET
    @Path("/cycles/{cycleId}/promise-findings")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List contradicting promises",
            description = "Active promises that say something else of one metric, by their oldest promise.")
    public Page<PromiseConflict> listPromiseFindings(UUID cycleId, @Valid @BeanParam PageRequest page) {
        var after = page.after().toString();
        var rest = PromiseConflict.among(promises.active(cycleId)).stream()
                .filter(conflict -> conflict.oldest().toString().compareTo(after) > 0)
                .toList();
        return Page.of(rest, page, PromiseConflict::oldest, Function.identity());
    }
}
