package dev.waymark.roadmap.delivery;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.roadmap.Roadmaps;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the delivery of a roadmap.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delivery", description = "How far the initiatives of the roadmap in force have come")
@RunOnVirtualThread
@Idempotent
@OfCycle
class DeliveryResource {

    private final CurrentCycle cycle;
    private final Roadmaps roadmaps;
    private final DeliveryReports reports;
    private final ReportingDelivery reporting;
    private final Clock clock;

    DeliveryResource(
            CurrentCycle cycle, Roadmaps roadmaps, DeliveryReports reports, ReportingDelivery reporting, Clock clock) {
        this.cycle = cycle;
        this.roadmaps = roadmaps;
        this.reports = reports;
        this.reporting = reporting;
        this.clock = clock;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/delivery")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(DeliveryPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "Read the delivery of the roadmap in force",
            description =
                    "Each initiative of the roadmap in force by its last report: state, progress, real and planned dates,"
                            + " and by how many periods it slips; 404 before a roadmap is published. What it has really"
                            + " cost and brought is `listActuals`.")
    public DeliveryView readDelivery(UUID cycleId) {
        var roadmap = roadmaps.inForce(cycleId)
                .orElseThrow(() -> ProblemException.notFound("published roadmap of the cycle", cycleId));
        return DeliveryView.of(roadmap, reports.last(cycleId), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @POST
    @Transactional
    @Audited("DELIVERY_REPORTED")
    @Path("/initiatives/{initiativeId}/delivery-reports")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "NOT_ON_ROADMAP", "DELIVERY_CONTRADICTION"})
    @Operation(
            summary = "Report a delivery",
            description =
                    "Says how far an initiative of the roadmap in force has come. Reports are kept; a later one corrects"
                            + " an earlier one. What has started is under way in the portfolio, so that the next roadmap"
                            + " leaves it where it is.")
    @APIResponseSchema(value = DeliveryReportView.class, responseCode = "201", responseDescription = "The report")
    public RestResponse<DeliveryReportView> reportDelivery(UUID initiativeId, ReportDelivery report) {
        cycle.requireOpen();
        return Created.at(
                "/v1/initiatives/%s/delivery-reports".formatted(initiativeId),
                reporting.report(cycle.id(), initiativeId, report));
    }

    @GET
    @Path("/initiatives/{initiativeId}/delivery-reports")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List the reports of a delivery",
            description = "Every report of how far the initiative has come, in the order in which they were made.")
    @Listed(
            filters = {"state"},
            sorts = {"reportedOn"})
    public Page<DeliveryReportView> listDeliveryReports(UUID initiativeId, @Valid @BeanParam PageRequest page) {
        return Page.of(reports.page(initiativeId, page), DeliveryReport::view);
    }
}
