package dev.waymark.roadmap.prioritising.model;

import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.cycle.OfCycle;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.References;
import dev.waymark.roadmap.prioritising.criterion.Criteria;
import dev.waymark.roadmap.prioritising.order.ChosenFormula;
import dev.waymark.roadmap.prioritising.scoring.WeightedCriterion;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// HTTP resource of the scoring model.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Priorities")
@RunOnVirtualThread
@OfCycle
class ScoringModelResource {

    private final CurrentCycle cycle;
    private final ScoringModels models;
    private final ScoringModelVersions versions;
    private final Criteria criteria;
    private final Preconditions preconditions;

    ScoringModelResource(
            CurrentCycle cycle,
            ScoringModels models,
            ScoringModelVersions versions,
            Criteria criteria,
            Preconditions preconditions) {
        this.cycle = cycle;
        this.models = models;
        this.versions = versions;
        this.criteria = criteria;
        this.preconditions = preconditions;
    }

    @GET
    @Path("/cycles/{cycleId}/scoring-model")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "Read the scoring model",
            description = "The formula of the priorities, and the version of the model, which counts every change of a"
                    + " criterion or of the formula.")
    public ScoringModelView readScoringModel(UUID cycleId) {
        return models.findByIdOptional(cycleId)
                .map(ScoringModelResource::view)
                .orElseGet(() -> ScoringModelView.of(cycleId, 0, ChosenFormula.DEFAULT));
    }

    @PUT
    @Transactional
    @Audited("PRIORITY_FORMULA_CHOSEN")
    @Path("/cycles/{cycleId}/scoring-model")
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Choose the formula of the priorities",
            description = "Makes a new version of the scoring model. The priorities follow at once; sign-offs end where"
                    + " priorities change by it.")
    @APIResponseSchema(value = ScoringModelView.class, responseCode = "200", responseDescription = "The new model")
    public RestResponse<ScoringModelView> chooseFormula(UUID cycleId, ChooseFormula request) {
        cycle.requireOpen();
        References.require(
                "criterion",
                "/criterionIds",
                request.chosen().criterionIds().stream().map(UUID::fromString).toList(),
                ids -> criteria.held(cycleId, ids).stream()
                        .map(WeightedCriterion::criterionId)
                        .map(UUID::fromString));
        models.next(cycleId);
        return preconditions
                .put(
                        models.findByIdOptional(cycleId),
                        ScoringModelResource::view,
                        model -> ChooseFormula.of(model.chosen()),
                        request)
                .replace(model -> {
                    model.choose(request.chosen());
                    models.record(model);
                })
                .orReplaceDefault(
                        ScoringModelView.of(cycleId, 0, ChosenFormula.DEFAULT),
                        ChooseFormula.of(ChosenFormula.DEFAULT),
                        () -> {
                            var model = new ScoringModel(cycleId, request.chosen());
                            models.record(model);
                            return model;
                        });
    }

    @GET
    @Path("/cycles/{cycleId}/scoring-model-versions")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR})
    @Operation(
            summary = "List the versions of the scoring model",
            description = "What formula, criteria, weights and rubrics were, oldest first: a rating sheet says by its"
                    + " modelVersion under which of them it was filled in.")
    @Listed(filters = "formula", sorts = "modelVersion")
    public Page<ScoringModelVersionView> listScoringModelVersions(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(versions.page(cycleId, page), ScoringModelVersion::view);
    }

    private static ScoringModelView view(ScoringModel model) {
        return ScoringModelView.of(model.cycleId(), model.modelVersion(), model.chosen());
    }
}
