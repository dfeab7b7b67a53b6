package dev.waymark.assessment.people.panel;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.asis.journey.Journeys;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.method.MethodSettings;
import dev.waymark.assessment.loop.method.Methods;
import dev.waymark.assessment.loop.organisation.DepartmentKind;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.assessment.people.stakeholder.StakeholderView;
import dev.waymark.assessment.people.stakeholder.Stakeholders;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.moment.OneMoment;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// HTTP resource of the coverage of a cycle and the proposal of a panel.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel")
@RunOnVirtualThread
@OfCycle
class PanelResource {

    private static final int MOST_PEOPLE = 100;
    private static final int MOST_DEPARTMENTS = 200;
    private static final String IN_SCOPE =
            "A department in scope; may be given several times. Without it all that are not archived are.";

    private final Departments departments;
    private final Journeys journeys;
    private final Stakeholders stakeholders;
    private final Methods methods;
    private final PanelConfig config;

    PanelResource(
            Departments departments,
            Journeys journeys,
            Stakeholders stakeholders,
            Methods methods,
            PanelConfig config) {
        this.departments = departments;
        this.journeys = journeys;
        this.stakeholders = stakeholders;
        this.methods = methods;
        this.config = config;
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/coverage")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Refuses("UNKNOWN_REFERENCE")
    @Operation(
            summary = "Read the coverage of a cycle",
            description = "Which departments are represented on which main journeys, and which pairs are not.")
    public CoverageView readCoverage(
            UUID cycleId,
            @Parameter(description = IN_SCOPE) @QueryParam("departmentId") @Size(max = MOST_DEPARTMENTS)
                    List<UUID> departmentIds) {
        return CoverageView.from(Coverage.of(scope(cycleId, departmentIds), people(cycleId)));
    }

    @GET
    @OneMoment
    @Path("/cycles/{cycleId}/panel-proposal")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, AUDITOR})
    @Refuses("UNKNOWN_REFERENCE")
    @Operation(
            summary = "Propose a panel",
            description = "A small set of people who cover the most, under the rules of a panel. Each pick says what it"
                    + " adds; rules that cannot be met are reported.")
    public PanelProposalView proposePanel(
            UUID cycleId,
            @Parameter(
                            description = "How many people it may have, 1 to 100; 0 = as many as every department needs"
                                    + " together")
                    @QueryParam("size")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(MOST_PEOPLE)
                    int size,
            @Parameter(description = IN_SCOPE) @QueryParam("departmentId") @Size(max = MOST_DEPARTMENTS)
                    List<UUID> departmentIds) {
        var scope = scope(cycleId, departmentIds);
        var rules = rules(methods.of(cycleId));
        var wanted = size > 0
                ? size
                : Math.clamp((long) rules.perDepartment() * scope.departments().size(), 1, MOST_PEOPLE);
        var proposal = PanelProposal.of(scope, people(cycleId), rules, wanted, config.exactUpTo());
        return PanelProposalView.from(proposal, rules);
    }

    private static PanelRules rules(MethodSettings settings) {
        return new PanelRules(
                settings.panelPerDepartment(),
                settings.panelOfIt(),
                settings.panelHeadsAtMost(),
                settings.panelGroundAtLeast());
    }

    private PanelScope scope(UUID cycleId, List<UUID> departmentIds) {
        departments.requireKnown(cycleId, departmentIds, "?departmentId");
        return new PanelScope(
                departments.all(cycleId).stream()
                        .filter(department -> departmentIds.isEmpty()
                                ? !department.archived()
                                : departmentIds.contains(department.id()))
                        .map(department -> new PanelScope.Department(
                                department.id(), department.code(), department.kind() == DepartmentKind.IT))
                        .toList(),
                journeys.main(cycleId).stream()
                        .map(journey -> new PanelScope.Journey(journey.id(), journey.name()))
                        .toList());
    }

    private List<PanelPerson> people(UUID cycleId) {
        return stakeholders.voters(cycleId).stream().map(PanelResource::person).toList();
    }

    private static PanelPerson person(StakeholderView stakeholder) {
        return new PanelPerson(
                stakeholder.id(),
                stakeholder.displayName(),
                stakeholder.departmentId(),
                stakeholder.jobLevel(),
                stakeholder.empowered(),
                stakeholder.influence(),
                Set.copyOf(stakeholder.journeyIds()));
    }
}
