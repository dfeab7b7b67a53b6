package dev.waymark.assessment.crm.evidence;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.assessment.asis.segment.Segmentations;
import dev.waymark.assessment.crm.ingest.ImportResult;
import dev.waymark.assessment.crm.ingest.ImportingRecords;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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

/// HTTP resource of incoming evidence and of its summary.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
@OfCycle
class EvidenceResource {

    private final ImportingRecords importing;
    private final Cases cases;
    private final CaseCounts counts;
    private final Segmentations segmentations;

    EvidenceResource(ImportingRecords importing, Cases cases, CaseCounts counts, Segmentations segmentations) {
        this.importing = importing;
        this.cases = cases;
        this.counts = counts;
        this.segmentations = segmentations;
    }

    @POST
    @Transactional
    @Audited(value = "CASES_IMPORTED", published = false)
    @Path("/sources/{source}/cases/batch")
    @RolesAllowed(INTEGRATOR)
    @BodyLimit(bytes = 4_194_304, values = 100_000)
    @Operation(
            summary = "Send a batch of cases",
            description =
                    "Up to 1000 records, upserted by (source, externalId). One result per record: equal content is"
                            + " UNCHANGED, whatever its time; otherwise a version older than the newest one seen is STALE;"
                            + " an invalid record is REJECTED and lists its violations. Valid records are stored.")
    @APIResponseSchema(value = ImportResult.class, responseCode = "200", responseDescription = "One result per record")
    public RestResponse<ImportResult> importCases(@Size(max = 60) String source, ImportCases batch) {
        return RestResponse.ok(importing.take(source, batch.records(), cases));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/evidence-summary")
    @Produces({MediaType.APPLICATION_JSON, Format.PICTURE})
    @Drawn(CaseChannelsPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the evidence of a cycle",
            description = "Cases, broken promises and customer pain per pain point; cases per touchpoint; promises kept"
                    + " per department.")
    public EvidenceSummary readEvidenceSummary(UUID cycleId) {
        var mix = new EvidenceSummary.CaseMix(
                counts.bySource(cycleId),
                counts.byChannel(cycleId),
                counts.byKind(cycleId),
                counts.bySeverity(cycleId));
        var painPoints = counts.byPainPoint(cycleId);
        var targets = new EvidenceSummary.CaseTargets(
                painPoints, counts.byTouchpoint(cycleId, painPoints), counts.byDepartment(cycleId));
        return EvidenceSummary.of(cycleId, targets, mix);
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/segment-evidence")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the evidence of a cycle by segment",
            description = "Customer pain per segment of customers, and weighted over the segments.")
    public SegmentedEvidence readSegmentEvidence(UUID cycleId) {
        var segments = segmentations.segments(cycleId);
        var codes = segments.stream().map(Segment::code).toList();
        return SegmentedEvidence.of(cycleId, segments, counts.bySegment(cycleId, codes), counts.byPainPoint(cycleId));
    }

    @GET
    @Path("/cycles/{cycleId}/evidence-trend")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.PICTURE})
    @Drawn(WeeklyCasesPicture.class)
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the evidence of a cycle week by week",
            description =
                    "Cases and broken promises per week of opening, and how many cases more or fewer come with each"
                            + " week.")
    public WeeklyCases readEvidenceTrend(
            UUID cycleId,
            @Parameter(description = "Only cases of this pain point; all of the cycle's without it")
                    @QueryParam("painPointId")
                    @Nullable
                    UUID painPointId,
            @Parameter(description = "How many weeks to look back from the newest case, 1 to 520")
                    @QueryParam("weeks")
                    @DefaultValue("104")
                    @Min(1)
                    @Max(520)
                    int weeks) {
        return WeeklyCases.of(counts.byWeek(cycleId, painPointId, weeks), weeks);
    }
}
