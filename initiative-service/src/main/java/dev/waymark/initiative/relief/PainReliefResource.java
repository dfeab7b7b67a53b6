package dev.waymark.initiative.relief;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the relief that all initiatives give each pain point.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
@RunOnVirtualThread
@OfCycle
class PainReliefResource {

    /// UUIDs of version 7 in the order of their making, which is that of their text; `UUID.compareTo` compares signed.
    private static final Comparator<UUID> BY_AGE = Comparator.comparing(UUID::toString);

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
        var parts = new TreeMap<UUID, List<Relief.Part>>(BY_AGE);
        initiatives.mitigations(cycleId).forEach((initiativeId, mitigations) -> {
            for (var mitigation : mitigations) {
                parts.computeIfAbsent(mitigation.painPointId(), painPoint -> new ArrayList<>())
                        .add(new Relief.Part(initiativeId, mitigation));
            }
        });
        var rows = parts.tailMap(page.after(), false).entrySet().stream()
                .limit(page.limit() + 1L)
                .map(entry -> PainReliefView.from(entry.getKey(), Relief.of(entry.getValue())))
                .toList();
        return Page.of(rows, page, PainReliefView::painPointId, row -> row);
    }
}
