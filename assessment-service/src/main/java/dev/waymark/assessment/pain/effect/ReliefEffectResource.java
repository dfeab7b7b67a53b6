package dev.waymark.assessment.pain.effect;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.crm.evidence.CaseCounts;
import dev.waymark.assessment.loop.cycle.OfCycle;
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

/// HTTP resource of whether initiatives have worked.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relief", description = "Whether initiatives have relieved the pain that they were meant to relieve")
@RunOnVirtualThread
@Idempotent
@OfCycle
class ReliefEffectResource {

    private final ReliefComparisons comparisons;
    private final CaseCounts counts;

    ReliefEffectResource(ReliefComparisons comparisons, CaseCounts counts) {
        this.comparisons = comparisons;
        this.counts = counts;
    }

    @POST
    @Transactional
    @Audited("RELIEF_COMPARISON_FIXED")
    @Path("/cycles/{cycleId}/relief-comparisons")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Fix a comparison",
            description =
                    "States, when an initiative is approved, which pain points it relieves, which untreated ones they will"
                            + " be compared with, from which day, and what is promised. Nothing of it can be changed or"
                            + " deleted, so that nobody chooses after seeing the evidence.")
    @APIResponseSchema(
            value = ReliefComparisonView.class,
            responseCode = "201",
            responseDescription = "The fixed comparison")
    public RestResponse<ReliefComparisonView> fixReliefComparison(UUID cycleId, FixReliefComparison comparison) {
        var fixed = comparisons.fix(cycleId, comparison);
        return Created.at("/v1/relief-comparisons/" + fixed.id(), fixed);
    }

    @GET
    @Path("/cycles/{cycleId}/relief-comparisons")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List comparisons", description = "The comparisons of a cycle, oldest first.")
    @Listed(
            text = "name",
            sorts = {"name", "decidedOn", "liveOn"})
    public Page<ReliefComparisonView> listReliefComparisons(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(comparisons.page(cycleId, page), ReliefComparison::view);
    }

    @GET
    @Path("/relief-comparisons/{reliefComparisonId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a comparison", description = "What is compared with what, as it was fixed.")
    public ReliefComparisonView readReliefComparison(UUID reliefComparisonId) {
        return comparisons.require(reliefComparisonId);
    }

    @GET
    @OneMoment
    @Path("/relief-comparisons/{reliefComparisonId}/effect")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(ReliefEffectPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read whether an initiative has worked",
            description =
                    "Compares the weekly cases of the relieved pain points with those of untreated ones of the same"
                            + " sources, before the decision and since the initiative is live: difference in differences"
                            + " and interrupted series side by side, with intervals by placebos in place and in time. A"
                            + " plain before and after is shown beside them, never alone.")
    public ReliefEffectView readReliefEffect(UUID reliefComparisonId) {
        var comparison = comparisons.require(reliefComparisonId);
        return ReliefEffectView.of(
                comparison,
                WeeklyEvidence.of(
                        counts.byPainPointAndWeek(comparison.cycleId()),
                        comparison.relievedIds(),
                        comparison.untreatedIds()));
    }
}
