package dev.waymark.assessment.organisation;

import dev.waymark.assessment.cycle.Cycles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The departments of all cycles.
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, UUID> {

    private final Cycles cycles;

    Departments(Cycles cycles) {
        this.cycles = cycles;
    }

    /// All departments of a cycle in the order of their codes; a cycle has at most a few hundred.
    public List<DepartmentView> all(UUID cycleId) {
        return stream("cycleId = ?1 order by code", cycleId)
                .map(DepartmentView::from)
                .toList();
    }

    /// @throws ProblemException 422 naming each id that is no department of the cycle
    public void requireKnown(UUID cycleId, Collection<UUID> departmentIds, String pointer) {
        if (departmentIds.isEmpty()) {
            return;
        }
        Set<UUID> unknown = new HashSet<>(departmentIds);
        stream("cycleId = ?1 and id in ?2", cycleId, departmentIds).map(Department::id).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    unknown.stream()
                            .map(id -> new Violation(pointer, "%s is no department of this cycle".formatted(id)))
                            .toList());
        }
    }

    Department require(UUID departmentId) {
        var department = findByIdOptional(departmentId)
                .orElseThrow(() -> ProblemException.notFound("department", departmentId));
        cycles.visible(department.cycleId());
        return department;
    }

    List<Department> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
    }
}
