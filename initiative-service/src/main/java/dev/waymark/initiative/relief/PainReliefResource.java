package dev.waymark.initiative.relief;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.rest.audit.ChangesNothing;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the relief that all initiatives, or a set of them, give each pain point.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@Idempotent
@OfCycle
class PainReliefResource {

    private final Initiatives initiatives;

    PainReliefResource(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @GET
    @Path("/cycles/{cycleId}/pain-relief")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Operation(
            summary = "List pain relief",
            description = "For every pain point that some initiative mitigates: how much all of them would take away"
                    + " together, and each by itself. Oldest pain point first.")
    public Page<PainReliefView> listPainRelief(UUID cycleId, @Valid @BeanParam PageRequest page) {
        var rows =
                Relief.perPainPoint(initiatives.mitigations(cycleId)).tailMap(page.after(), false).entrySet().stream()
                        .limit(page.limit() + 1L)
                        .map(entry -> PainReliefView.from(entry.getKey(), entry.getValue()))
                        .toList();
        return Page.of(rows, page, PainReliefView::painPointId, row -> row);
    }

    @POST
    @Transactional
    @ChangesNothing("calculates what would be")
    @Path("/cycles/{cycleId}/pain-relief/projections")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER})
    @Refuses("UNKNOWN_REFERENCE")
    @Operation(
            summary = "Project the relief of a set of initiatives",
            description = "How much a set of initiatives would take away of each pain point together: least, likeliest"
                    + " and most. Stores nothing, so it answers 200 and has no address of its own.")
    @APIResponseSchema(value = ReliefProjection.class, responseCode = "200", responseDescription = "The projection")
    public RestResponse<ReliefProjection> projectPainRelief(UUID cycleId, ProjectRelief set) {
        var mitigations = initiatives.mitigations(cycleId);
        var unknown = set.initiativeIds().stream()
                .filter(id -> !mitigations.containsKey(id))
                .map(id -> new Violation(
                        "/initiativeIds", "%s is no initiative of this cycle, or is archived".formatted(id)))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, unknown);
        }
        mitigations.keySet().retainAll(set.initiativeIds());
        return RestResponse.ok(
                ReliefProjection.of(cycleId, List.copyOf(mitigations.keySet()), Relief.perPainPoint(mitigations)));
    }
}
