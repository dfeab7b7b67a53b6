package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// All integrators, with their sources.
@ApplicationScoped
class AccessIntegrators implements PanacheRepositoryBase<AccessIntegrator, UUID>, NamedThings<IntegratorReference> {

    private static final String SOURCES =
            "select integrator_id, name from source where integrator_id in (:ids) order by name";

    /// By two statements, however long the page is.
    Rows<IntegratorView> page(PageRequest page) {
        var rows = page.of(AccessIntegrator.class).read(getEntityManager());
        var ids = rows.items().stream().map(AccessIntegrator::id).toList();
        var sourcesOf = sourcesOf(ids);
        return rows.map(integrator -> integrator.view(sourcesOf.getOrDefault(integrator.id(), List.of())));
    }

    IntegratorView view(AccessIntegrator integrator) {
        return integrator.view(sourcesOf(List.of(integrator.id())).getOrDefault(integrator.id(), List.of()));
    }

    /// @throws ProblemException 404 where there is none
    AccessIntegrator require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("integrator", id));
    }

    /// As {@link #require}, for a change: two of them take turns.
    AccessIntegrator requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ProblemException.notFound("integrator", id));
    }

    @Override
    public Class<IntegratorReference> reference() {
        return IntegratorReference.class;
    }

    @Override
    public List<IntegratorReference> references(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(AccessIntegrator::reference).toList();
    }

    private Map<UUID, List<String>> sourcesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getSession().createNativeQuery(SOURCES, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
