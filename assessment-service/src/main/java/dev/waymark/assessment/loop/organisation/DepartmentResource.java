package dev.waymark.assessment.loop.organisation;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;
import static dev.waymark.rest.identity.Roles.AUDITOR;
import static dev.waymark.rest.identity.Roles.INTEGRATOR;
import static dev.waymark.rest.identity.Roles.PROGRAMME_LEAD;
import static dev.waymark.rest.identity.Roles.STAKEHOLDER;
import static dev.waymark.rest.identity.Roles.STEERING;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.document.Refuses;
import dev.waymark.rest.format.Format;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.page.Listed;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/// HTTP resource of the departments.
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "Departments of a cycle")
@RunOnVirtualThread
@Idempotent
@OfCycle
class DepartmentResource {

    private final Departments departments;
    private final Preconditions preconditions;

    DepartmentResource(Departments departments, Preconditions preconditions) {
        this.departments = departments;
        this.preconditions = preconditions;
    }

    @POST
    @Transactional
    @Audited("DEPARTMENT_CREATED")
    @Path("/cycles/{cycleId}/departments")
    @OfCycle(OPEN)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE"})
    @Operation(summary = "Create a department", description = "An organisational unit of the cycle.")
    @APIResponseSchema(value = DepartmentView.class, responseCode = "201", responseDescription = "The new department")
    public RestResponse<DepartmentView> createDepartment(UUID cycleId, DescribeDepartment description) {
        requireParent(cycleId, description);
        var department = new Department(cycleId, description);
        departments.persistAndFlush(department);
        return Created.at("/v1/departments/" + department.id(), DepartmentView.from(department));
    }

    @GET
    @Path("/cycles/{cycleId}/departments")
    @Produces({MediaType.APPLICATION_JSON, Format.LINES_OF_VALUES})
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(
            summary = "List departments",
            description = "The departments of a cycle, archived ones too, oldest first.")
    @Listed(
            filters = {"archived", "kind", "parentId"},
            text = {"code", "name"},
            sorts = {"code", "name", "updatedAt"})
    public Page<DepartmentView> listDepartments(UUID cycleId, @Valid @BeanParam PageRequest page) {
        return Page.of(departments.page(cycleId, page), DepartmentView::from);
    }

    @GET
    @Path("/departments/{departmentId}")
    @RolesAllowed({PROGRAMME_LEAD, STEERING, STAKEHOLDER, AUDITOR, INTEGRATOR})
    @Operation(summary = "Read a department", description = "One department.")
    public DepartmentView readDepartment(UUID departmentId) {
        return DepartmentView.from(departments.require(departmentId));
    }

    @PATCH
    @Transactional
    @Audited("DEPARTMENT_CHANGED")
    @Path("/departments/{departmentId}")
    @OfCycle(OPEN)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(PROGRAMME_LEAD)
    @Refuses({"CYCLE_CLOSED", "CONFLICT", "UNKNOWN_REFERENCE"})
    @Operation(
            summary = "Change a department",
            description =
                    "Changes code, name, kind or parent; `archived` takes it out of the scope of panels and coverage,"
                            + " and what refers to it stays.")
    @RequestBodySchema(DescribeDepartment.class)
    public DepartmentView changeDepartment(UUID departmentId, MergePatch patch) {
        var department = departments.require(departmentId);
        preconditions.requireCurrent(DepartmentView.from(department));
        var description = patch.appliedTo(department.description());
        requireParent(department.cycleId(), description);
        department.describe(description);
        departments.flush();
        return DepartmentView.from(department);
    }

    private void requireParent(UUID cycleId, DescribeDepartment description) {
        var parent = description.parentId();
        departments.requireKnown(cycleId, parent == null ? List.of() : List.of(parent), "/parentId");
    }
}
