package dev.waymark.initiative.risk;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;
import static dev.waymark.rest.identity.Roles.VIEWER;

import dev.waymark.cycle.OfCycle;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.rest.audit.AuditedRead;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the risk of projects.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories", description = "Project risk, category and fit of initiatives")
@RunOnVirtualThread
@OfCycle
class ProjectRiskResource {

    private final CurrentCycle cycle;
    private final Initiatives initiatives;
    private final Prices prices;
    private final ProjectRisks risks;

    ProjectRiskResource(CurrentCycle cycle, Initiatives initiatives, Prices prices, ProjectRisks risks) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.prices = prices;
        this.risks = risks;
    }

    @GET
    @AuditedRead("CONFIDENTIAL_PRICE_READ")
    @OneMoment
    @Path("/initiatives/{initiativeId}/project-risk")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, VIEWER, AUDITOR})
    @Refuses("NOT_PRICED")
    @Operation(
            summary = "Read the project risk",
            description =
                    "How risky the project behind an initiative is, 0 to 100, and what every factor adds. 409 where"
                            + " there is no price, from which size and spread follow.")
    public ProjectRiskView readProjectRisk(UUID initiativeId) {
        var priced = prices.requirePriced(initiativeId);
        var risk = risks.of(initiatives.view(initiativeId), priced);
        return ProjectRiskView.from(initiativeId, risk, priced.hidden() ? null : cycle.currency());
    }
}
