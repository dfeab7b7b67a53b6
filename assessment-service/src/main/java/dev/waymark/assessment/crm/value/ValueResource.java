package dev.waymark.assessment.crm.value;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;

import dev.waymark.assessment.crm.source.MappedField;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the values that sources send.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RunOnVirtualThread
class ValueResource {

    private final Sources sources;
    private final KnownValues values;
    private final UnmappedCounts unmapped;

    ValueResource(Sources sources, KnownValues values, UnmappedCounts unmapped) {
        this.sources = sources;
        this.values = values;
        this.unmapped = unmapped;
    }

    @GET
    @Path("/sources/{source}/values/{field}")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List the values of a field",
            description = "Each spelling that the source sends in `department`, `category`, `touchpoint` or"
                    + " `lost-reason`, with the number of its records and what it means. `mapped=false&sort=-records` shows"
                    + " what to map first.")
    @Listed(
            filters = "mapped",
            text = "value",
            sorts = {"records", "firstSeenAt", "lastSeenAt"})
    public Page<SourceValueView> listSourceValues(
            @Size(max = 60) String source, @Size(max = 60) String field, @Valid @BeanParam PageRequest page) {
        sources.requireVisible(source);
        return Page.of(values.page(source, MappedField.require(field), page), KnownValue::view);
    }

    @GET
    @Path("/sources/{source}/unmapped")
    @RolesAllowed({INTEGRATOR, PROGRAMME_LEAD, AUDITOR})
    @Operation(
            summary = "List unmapped values",
            description =
                    "What the source says that no mapping knows, with counts. Spellings of one word are one value,"
                            + " shown as it is sent most.")
    public UnmappedValues listUnmappedValues(@Size(max = 60) String source) {
        sources.requireVisible(source);
        return new UnmappedValues(
                source,
                Arrays.stream(MappedField.values())
                        .flatMap(field -> unmapped.of(source, field).stream())
                        .toList());
    }
}
