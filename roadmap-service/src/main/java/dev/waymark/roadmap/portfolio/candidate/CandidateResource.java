package dev.waymark.roadmap.portfolio.candidate;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfAssessment;
import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.roadmap.sibling.initiative.OfInitiatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the candidates: which initiatives passed the portfolio's gates.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
@RunOnVirtualThread
@OfCycle
class CandidateResource {

    /// Ids in the order in which they are written, which is that of the cursors.
    private static final Comparator<PortfolioMember> BY_ID =
            Comparator.comparing(member -> member.id().toString());

    private final JudgingPortfolio judging;

    CandidateResource(JudgingPortfolio judging) {
        this.judging = judging;
    }

    @GET
    @Path("/cycles/{cycleId}/candidates")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES, Format.WORKBOOK})
    @OfAssessment
    @OfInitiatives
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Operation(
            summary = "List candidates",
            description = "All initiatives of a cycle, oldest first: how ready each is, what is missing, and which are"
                    + " candidates.")
    public Page<CandidateView> listCandidates(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(rows(page), page, PortfolioMember::id, CandidateView::from);
    }

    private List<PortfolioMember> rows(PageRequest page) {
        var after = page.after().toString();
        return judging.all().stream()
                .filter(member -> member.id().toString().compareTo(after) > 0)
                .sorted(BY_ID)
                .limit(page.limit() + 1L)
                .toList();
    }
}
