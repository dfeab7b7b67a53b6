package dev.waymark.assessment.crm.source;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.BodyLimit;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the sources and their mappings.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "What the CRM systems know")
@RunOnVirtualThread
@Idempotent
class SourceResource {

    private final DescribingSource describing;
    private final Sources sources;

    SourceResource(DescribingSource describing, Sources sources) {
        this.describing = describing;
        this.sources = sources;
    }

    @GET
    @Path("/sources")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List sources",
            description = "An integrator sees its own ones. `sort=label` lists them by label.")
    @Listed(
            filters = {"kind", "privacy"},
            text = "label",
            sorts = "label")
    public Page<SourceView> listSources(@Valid @BeanParam PageRequest page) {
        return Page.of(sources.page(page), Source::view);
    }

    @PUT
    @Transactional
    @Audited(value = "SOURCE_SET", published = false)
    @Path("/sources/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Refuses({"SOURCE_TAKEN", "CLIENT_ENDED"})
    @Operation(
            summary = "Set up or change a source",
            description =
                    "The source belongs to the integrator whose client sets it up, and is seen and fed by all its clients. The first"
                            + " write needs no If-Match.")
    @APIResponseSchema(value = SourceView.class, responseCode = "200", responseDescription = "The changed source")
    @APIResponse(
            responseCode = "201",
            description = "The new source",
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    public RestResponse<SourceView> putSource(
            @Pattern(regexp = "^[a-z0-9][a-z0-9-]{0,59}$") @Size(max = 60) String source, DescribeSource description) {
        return describing.describe(source, description);
    }

    @GET
    @Path("/sources/{source}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(summary = "Read a source", description = "One CRM system that delivers customer contacts as evidence.")
    public SourceView readSource(@Size(max = 60) String source) {
        return sources.require(source).view();
    }

    @PUT
    @Transactional
    @Audited(value = "SOURCE_MAPPING_SET", published = false)
    @Path("/sources/{source}/mappings/{field}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD})
    @Refuses({"LOOK_ALIKE_WORDS", "UNKNOWN_REFERENCE"})
    @BodyLimit(bytes = 2_097_152)
    @Operation(
            summary = "Map a source's values",
            description =
                    "Says what the values of `department` (departments), `category` and `lost-reason` (pain"
                            + " points) or `touchpoint` (touchpoints) mean. Replaces the whole mapping; counts follow at once, mined journeys"
                            + " with the next mining. Words are compared by `matching`: EXACT, CASE_INSENSITIVE (case-folded), or NORMALISED (case-folded,"
                            + " Unicode-normalised by NFKC and without white space at the ends). They are shown as they were sent. The first write needs no If-Match.")
    @APIResponseSchema(value = SourceMappingView.class, responseCode = "200", responseDescription = "The new mapping")
    @APIResponse(
            responseCode = "201",
            description = "The first mapping",
            content = @Content(schema = @Schema(implementation = SourceMappingView.class)))
    public RestResponse<SourceMappingView> putSourceMapping(
            @Size(max = 60) String source, @Size(max = 60) String field, MapValues mapping) {
        return describing.map(source, field, mapping);
    }

    @GET
    @Path("/sources/{source}/mappings/{field}")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(summary = "Read a mapping", description = "What the values of one field mean.")
    public SourceMappingView readSourceMapping(@Size(max = 60) String source, @Size(max = 60) String field) {
        return describing.mapping(source, field);
    }
}
