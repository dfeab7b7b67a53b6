package dev.waymark.assessment.loop.organisation;

import dev.waymark.assessment.loop.cycle.DepartmentMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The departments of all cycles.
@ApplicationScoped
public class Departments
        implements PanacheRepositoryBase<Department, UUID>, DepartmentMember, NamedThings<DepartmentReference> {

    /// All departments of a cycle in the order of their codes; a cycle has at most a few hundred.
    public List<DepartmentView> all(UUID cycleId) {
        return list("cycleId = ?1 order by code", cycleId).stream()
                .map(DepartmentView::from)
                .toList();
    }

    /// @throws ProblemException 422 naming each id that is no department of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> ids, String pointer) {
        References.require(
                "department",
                pointer,
                ids,
                some -> list("cycleId = ?1 and id in ?2", cycleId, some).stream()
                        .map(Department::id));
    }

    /// @throws ProblemException 404 where there is no such department
    public DepartmentView view(UUID departmentId) {
        return DepartmentView.from(require(departmentId));
    }

    @Override
    public Class<DepartmentReference> reference() {
        return DepartmentReference.class;
    }

    @Override
    public List<DepartmentReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.code, thing.name from Department thing where thing.id in :ids",
                        DepartmentReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "departmentId";
    }

    @Override
    public String kind() {
        return "department";
    }

    @Override
    public Optional<UUID> cycleOf(UUID departmentId) {
        return findByIdOptional(departmentId).map(Department::cycleId);
    }

    @Override
    public Optional<UUID> departmentOf(UUID departmentId) {
        return Optional.of(departmentId);
    }

    Department require(UUID departmentId) {
        return findByIdOptional(departmentId).orElseThrow(() -> ProblemException.notFound(kind(), departmentId));
    }

    Rows<Department> page(UUID cycleId, PageRequest page) {
        return page.of(Department.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
