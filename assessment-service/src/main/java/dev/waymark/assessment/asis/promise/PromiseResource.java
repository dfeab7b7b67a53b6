package dev.waymark.assessment.asis.promise;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.touchpoint.TouchpointMenu;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the promises.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises", description = "What the company has promised, and how often it is kept")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PromiseResource {

    private final TouchpointMenu menu;
    private final Promises promises;
    private final Preconditions preconditions;

    PromiseResource(TouchpointMenu menu, Promises promises, Preconditions preconditions) {
        this.menu = menu;
        this.promises = promises;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("PROMISE_CREATED")
    @Path("/cycles/{cycleId}/promises")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Create a promise", description = "Something that the company has promised to customers.")
    @APIResponseSchema(value = PromiseView.class, responseCode = "201", responseDescription = "The new promise")
    public RestResponse<PromiseView> createPromise(UUID cycleId, DescribePromise description) {
        menu.requireKnown(cycleId, description.touchpointId(), "/touchpointId");
        var promise = new Promise(cycleId, description);
        promises.persistAndFlush(promise);
        return Created.at("/v1/promises/" + promise.id(), PromiseView.from(promise));
    }

    @GET
    @Path("/cycles/{cycleId}/promises")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List promises", description = "The promises of a cycle with their kept rates, oldest first.")
    @Listed(
            filters = {"active", "touchpointId"},
            text = "metric",
            sorts = {"metric", "updatedAt"})
    public Page<PromiseView> listPromises(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(promises.page(cycleId, page), PromiseView::from);
    }

    @GET
    @Path("/promises/{promiseId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a promise", description = "One promise with its kept rate.")
    public PromiseView readPromise(UUID promiseId) {
        return PromiseView.from(promises.require(promiseId));
    }

    @PATCH
    @Transactional
    @Audited("PROMISE_CHANGED")
    @Path("/promises/{promiseId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Change a promise", description = "Changes what is promised, or whether it is in force.")
    @RequestBodySchema(DescribePromise.class)
    public PromiseView changePromise(UUID promiseId, MergePatch patch) {
        var promise = promises.require(promiseId);
        preconditions.requireCurrent(PromiseView.from(promise));
        var description = patch.appliedTo(promise.description());
        menu.requireKnown(promise.cycleId(), description.touchpointId(), "/touchpointId");
        promise.describe(description);
        promises.flush();
        return PromiseView.from(promise);
    }
}
