package dev.waymark.assessment.asis.measurement;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.asis.touchpoint.Touchpoints;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the measurements.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expectation", description = "What customers expect and get")
@RunOnVirtualThread
@Idempotent
@OfCycle
class MeasurementResource {

    private final Touchpoints touchpoints;
    private final Segmentations segmentations;
    private final Measurements measurements;
    private final Deletion deletion;

    MeasurementResource(
            Touchpoints touchpoints, Segmentations segmentations, Measurements measurements, Deletion deletion) {
        this.touchpoints = touchpoints;
        this.segmentations = segmentations;
        this.measurements = measurements;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited("MEASUREMENT_RECORDED")
    @Path("/cycles/{cycleId}/measurements")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Record a measurement",
            description = "A dated index of what customers expect or get; a cycle needs one of kind DELIVERY before"
                    + " ASSESSING can end.")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "201", responseDescription = "The measurement")
    public RestResponse<MeasurementView> recordMeasurement(UUID cycleId, RecordMeasurement record) {
        var touchpoint = record.touchpointId();
        touchpoints.requireKnown(cycleId, touchpoint == null ? List.of() : List.of(touchpoint), "/touchpointId");
        segmentations.requireKnown(cycleId, record.segment(), "/segment");
        var id = measurements.record(cycleId, record);
        return Created.at("/v1/measurements/" + id, measurements.require(id).view());
    }

    @GET
    @Path("/cycles/{cycleId}/measurements")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List measurements", description = "The measurements of a cycle, oldest entry first.")
    @Listed(
            filters = {"kind", "touchpointId", "segment"},
            text = "source",
            sorts = "measuredOn")
    public Page<MeasurementView> listMeasurements(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(measurements.page(cycleId, page), Measurement::view);
    }

    @GET
    @Path("/measurements/{measurementId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a measurement", description = "One dated index.")
    public MeasurementView readMeasurement(UUID measurementId) {
        return measurements.require(measurementId).view();
    }

    @DELETE
    @Transactional
    @Audited("MEASUREMENT_DELETED")
    @Path("/measurements/{measurementId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete a measurement",
            description =
                    "For one that was recorded by mistake. After ASSESSING the last one of kind DELIVERY stays, because the cycle started from it: 409.")
    public void deleteMeasurement(UUID measurementId) {
        deletion.delete(measurements.pathParameter(), measurements.require(measurementId), Measurement::view);
    }
}
