package dev.waymark.assessment.crm.account;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of what a source's words for segments mean.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
@Idempotent
class SegmentMappingResource {

    private final Sources sources;
    private final SegmentMappings mappings;
    private final Preconditions preconditions;

    SegmentMappingResource(Sources sources, SegmentMappings mappings, Preconditions preconditions) {
        this.sources = sources;
        this.mappings = mappings;
        this.preconditions = preconditions;
    }

    @PUT
    @Transactional
    @Audited(value = "SEGMENT_MAPPING_SET", published = false)
    @Path("/sources/{source}/segment-mapping")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Refuses("LOOK_ALIKE_WORDS")
    @Operation(
            summary = "Map a source's segments",
            description =
                    "Says which segments the words of `segment` of accounts mean, by their codes. Replaces the whole"
                            + " mapping; figures follow at once. The first write needs no If-Match.")
    @APIResponseSchema(value = SegmentMappingView.class, responseCode = "200", responseDescription = "The new mapping")
    @APIResponse(
            responseCode = "201",
            description = "The first mapping",
            content = @Content(schema = @Schema(implementation = SegmentMappingView.class)))
    public RestResponse<SegmentMappingView> putSegmentMapping(@Size(max = 60) String source, MapSegments mapping) {
        sources.requireVisible(source);
        return preconditions
                .put(mappings.findByIdOptional(source), SegmentMapping::view, SegmentMapping::codes, mapping.values())
                .replace(known -> known.map(distinct(mapping)))
                .orCreate(
                        "/v1/sources/%s/segment-mapping".formatted(source),
                        () -> new SegmentMapping(source, distinct(mapping)));
    }

    private Map<String, String> distinct(MapSegments mapping) {
        sources.requireDistinct(mapping.values().keySet());
        return mapping.values();
    }

    @GET
    @Path("/sources/{source}/segment-mapping")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(summary = "Read the mapping of segments", description = "Which segments the source's words mean.")
    public SegmentMappingView readSegmentMapping(@Size(max = 60) String source) {
        sources.requireVisible(source);
        return mappings.findByIdOptional(source)
                .map(SegmentMapping::view)
                .orElseThrow(() -> ProblemException.notFound("mapping of segments", source));
    }
}
