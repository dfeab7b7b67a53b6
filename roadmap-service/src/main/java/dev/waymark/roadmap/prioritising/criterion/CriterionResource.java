package dev.waymark.roadmap.prioritising.criterion;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
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
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the criteria.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria", description = "What initiatives are judged by, and how people judge")
@RunOnVirtualThread
@Idempotent
@OfCycle
class CriterionResource {

    private final CurrentCycle cycle;
    private final Criteria criteria;
    private final GivenRatings ratings;
    private final ModelVersions versions;
    private final Deletion deletion;
    private final Preconditions preconditions;

    CriterionResource(
            CurrentCycle cycle,
            Criteria criteria,
            GivenRatings ratings,
            ModelVersions versions,
            Deletion deletion,
            Preconditions preconditions) {
        this.cycle = cycle;
        this.criteria = criteria;
        this.ratings = ratings;
        this.versions = versions;
        this.deletion = deletion;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("CRITERION_CREATED")
    @Path("/cycles/{cycleId}/criteria")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT"})
    @Operation(
            summary = "Create a criterion",
            description =
                    "Something that initiatives are judged by. Its rubric is absolute, so that adding an initiative"
                            + " never reorders others.")
    @APIResponseSchema(value = CriterionView.class, responseCode = "201", responseDescription = "The new criterion")
    public RestResponse<CriterionView> createCriterion(UUID cycleId, DefineCriterion definition) {
        cycle.requireOpen();
        var criterion = new Criterion(cycleId, definition, versions.next(cycleId));
        criteria.persistAndFlush(criterion);
        versions.record(cycleId);
        return Created.at("/v1/criteria/" + criterion.id(), CriterionView.from(criterion));
    }

    @GET
    @Path("/cycles/{cycleId}/criteria")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "List criteria", description = "The criteria of both sides with their rubrics, oldest first.")
    @Listed(
            filters = {"side", "source"},
            text = "name",
            sorts = {"name", "weight", "updatedAt"})
    public Page<CriterionView> listCriteria(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(criteria.page(cycleId, page), CriterionView::from);
    }

    @GET
    @Path("/criteria/{criterionId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(summary = "Read a criterion", description = "One criterion with its rubric.")
    public CriterionView readCriterion(UUID criterionId) {
        return CriterionView.from(criteria.require(criterionId));
    }

    @PATCH
    @Transactional
    @Audited("CRITERION_CHANGED")
    @Path("/criteria/{criterionId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "CRITERION_RATED"})
    @Operation(
            summary = "Change a criterion",
            description = "Changes name, weight or rubric; side and source only while nobody has rated it.")
    @RequestBodySchema(DefineCriterion.class)
    public CriterionView changeCriterion(UUID criterionId, MergePatch patch) {
        cycle.requireOpen();
        var criterion = criteria.requireLocked(criterionId);
        preconditions.requireCurrent(CriterionView.from(criterion));
        var definition = patch.appliedTo(criterion.definition());
        if (definition.changesMeaningOf(criterion.definition())) {
            requireUnrated(criterion, "keeps its side and source");
        }
        criterion.change(definition, versions.next(criterion.cycleId()));
        criteria.flush();
        versions.record(criterion.cycleId());
        return CriterionView.from(criterion);
    }

    @DELETE
    @Transactional
    @Audited("CRITERION_DELETED")
    @Path("/criteria/{criterionId}")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CRITERION_RATED", "IN_USE"})
    @Operation(
            summary = "Delete a criterion",
            description = "Only while nobody has rated it and the formula of the priorities does not name it; 409"
                    + " otherwise.")
    public void deleteCriterion(UUID criterionId) {
        cycle.requireOpen();
        var criterion = criteria.requireLocked(criterionId);
        preconditions.requireCurrent(CriterionView.from(criterion));
        requireUnrated(criterion, "cannot be deleted");
        versions.next(criterion.cycleId());
        deletion.delete(criteria.pathParameter(), criterion, CriterionView::from);
        versions.record(criterion.cycleId());
    }

    private void requireUnrated(Criterion criterion, String consequence) {
        var sheets = ratings.sheetsWith(criterion.cycleId(), criterion.id());
        if (sheets > 0) {
            throw new ProblemException(
                    RoadmapProblem.CRITERION_RATED,
                    "'%s' is on %d %s and %s. Maybe make another criterion and give this one little weight."
                            .formatted(
                                    criterion.definition().name(),
                                    sheets,
                                    sheets == 1 ? "rating sheet" : "rating sheets",
                                    consequence));
        }
    }
}
