package dev.waymark.assessment.people.stakeholder;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.EnrolmentGrants;
import dev.waymark.assessment.asis.journey.Journeys;
import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.assessment.loop.organisation.Departments;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// HTTP resource of the stakeholders.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders", description = "The people who decide and rank")
@RunOnVirtualThread
@Idempotent
@OfCycle
class StakeholderResource {

    private final Departments departments;
    private final Journeys journeys;
    private final Stakeholders stakeholders;
    private final EnrolmentGrants grants;
    private final Preconditions preconditions;
    private final Deletion deletion;

    StakeholderResource(
            Departments departments,
            Journeys journeys,
            Stakeholders stakeholders,
            EnrolmentGrants grants,
            Preconditions preconditions,
            Deletion deletion) {
        this.departments = departments;
        this.journeys = journeys;
        this.stakeholders = stakeholders;
        this.grants = grants;
        this.preconditions = preconditions;
        this.deletion = deletion;
    }

    @POST
    @Transactional
    @Audited(value = "STAKEHOLDER_ENROLLED", digests = false)
    @Path("/cycles/{cycleId}/stakeholders")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "PERSON_ENROLLED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Enrol a stakeholder",
            description =
                    "Adds a person of a department to the cycle. DRIVER and STAKEHOLDER may vote in ranking rounds."
                            + " Without `governanceRole`, a HEAD of an IT department becomes DRIVER if the cycle has none;"
                            + " everybody else becomes STAKEHOLDER. The person is granted the cycle; who enrols themselves"
                            + " is not.")
    @APIResponseSchema(value = StakeholderView.class, responseCode = "201", responseDescription = "The enrolment")
    public RestResponse<StakeholderView> enrolStakeholder(UUID cycleId, EnrolStakeholder enrolment) {
        requireReferences(cycleId, enrolment);
        stakeholders.requireUnknown(cycleId, enrolment.person());
        var stakeholder = new Stakeholder(cycleId, enrolment, role(cycleId, enrolment, null));
        stakeholders.persistAndFlush(stakeholder);
        grants.give(cycleId, enrolment.person());
        return Created.at("/v1/stakeholders/" + stakeholder.id(), stakeholders.view(stakeholder));
    }

    @GET
    @Path("/cycles/{cycleId}/stakeholders")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List stakeholders", description = "Who takes part in the cycle, oldest first.")
    @Listed(
            filters = {"departmentId", "jobLevel", "governanceRole", "departed"},
            members = "journeyIds",
            text = {"displayName", "username"},
            sorts = {"displayName", "influence", "updatedAt"})
    public Page<StakeholderView> listStakeholders(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(stakeholders.page(cycleId, page), stakeholders.views(cycleId));
    }

    @GET
    @Path("/stakeholders/{stakeholderId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a stakeholder", description = "One enrolment with its empowerment checks.")
    public StakeholderView readStakeholder(UUID stakeholderId) {
        return stakeholders.view(stakeholders.require(stakeholderId));
    }

    @PATCH
    @Transactional
    @Audited(value = "STAKEHOLDER_CHANGED", digests = false)
    @Path("/stakeholders/{stakeholderId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "PERSON_OF_ENROLMENT_FIXED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Change a stakeholder",
            description =
                    "Changes the description of a person's enrolment; it stays the enrolment of the same person. 409"
                            + " for another person's sign-in name: enrol that person. With another `departmentId` the person"
                            + " moves: what they were granted for the old department alone ends, their ballot in an open round"
                            + " counts once, in the new department, and a HEAD heads the new department and no longer the old"
                            + " one, unless the change names another `jobLevel`.")
    @RequestBodySchema(EnrolStakeholder.class)
    public StakeholderView changeStakeholder(UUID stakeholderId, MergePatch patch) {
        var stakeholder = stakeholders.require(stakeholderId);
        preconditions.requireCurrent(stakeholders.view(stakeholder));
        var enrolment = patch.appliedTo(stakeholder.enrolment());
        requireSamePerson(stakeholder, enrolment);
        requireReferences(stakeholder.cycleId(), enrolment);
        if (!enrolment.departmentId().equals(stakeholder.departmentId())) {
            grants.leave(stakeholder.departmentId(), stakeholder.subject(), stakeholder.person());
        }
        stakeholder.enrol(enrolment, role(stakeholder.cycleId(), enrolment, stakeholderId));
        stakeholders.flush();
        return stakeholders.view(stakeholder);
    }

    @DELETE
    @Transactional
    @Audited(value = "STAKEHOLDER_DELETED", digests = false)
    @Path("/stakeholders/{stakeholderId}")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "IN_USE"})
    @Operation(
            summary = "Delete an enrolment",
            description =
                    "The person no longer takes part and loses sight of the cycle; their own nominations go with it. 409 where others depend on it, such as a ballot or a nomination by others: make the person an OBSERVER then.")
    public void deleteStakeholder(UUID stakeholderId) {
        var stakeholder = stakeholders.require(stakeholderId);
        grants.takeBack(stakeholder.cycleId(), stakeholder.person());
        deletion.delete(stakeholders.pathParameter(), stakeholder, stakeholders::view);
    }

    private GovernanceRole role(UUID cycleId, EnrolStakeholder enrolment, @Nullable UUID person) {
        var named = enrolment.governanceRole();
        return named != null
                ? named
                : GovernanceRole.byDefault(
                        enrolment.jobLevel(),
                        departments.view(enrolment.departmentId()).kind(),
                        stakeholders.hasDriver(cycleId, person));
    }

    private static void requireSamePerson(Stakeholder stakeholder, EnrolStakeholder enrolment) {
        if (!stakeholder.person().equals(enrolment.person())) {
            throw new ProblemException(
                    AssessmentProblem.PERSON_OF_ENROLMENT_FIXED,
                    "This is the enrolment of '%s' and cannot become that of '%s'. Maybe enrol '%s' and make this person an OBSERVER."
                            .formatted(stakeholder.person(), enrolment.person(), enrolment.person()));
        }
    }

    private void requireReferences(UUID cycleId, EnrolStakeholder enrolment) {
        departments.requireKnown(cycleId, List.of(enrolment.departmentId()), "/departmentId");
        journeys.requireKnown(cycleId, enrolment.knownJourneys(), "/journeyIds");
    }
}
