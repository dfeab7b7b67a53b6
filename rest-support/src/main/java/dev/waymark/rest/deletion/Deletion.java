package dev.waymark.rest.deletion;

import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;

/// Deletes one thing on which nothing else depends.
@ApplicationScoped
public class Deletion {

    private final EntityManager entities;
    private final Preconditions preconditions;
    private final List<Dependants> dependants;

    public Deletion(EntityManager entities, Preconditions preconditions, @All List<Dependants> dependants) {
        this.entities = entities;
        this.preconditions = preconditions;
        this.dependants = dependants;
    }

    /// Deletes an entity within the transaction of the caller. Whoever is about to refer to it holds its row
    /// ({@link ReferredRows}), so its lock waits for them, and then they are among the dependants.
    ///
    /// @param pathParameter that names it
    /// @param shown what a GET answers of it
    /// @throws ProblemException 404 where another request has just deleted it, 409 naming what depends on it
    public <E> void delete(String pathParameter, E entity, Function<? super E, ?> shown) {
        var id = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        if (!ReferredRows.lock(entities, entity.getClass(), id)) {
            throw new ProblemException(HttpProblem.NOT_FOUND, "Another request has just deleted it.");
        }
        entities.refresh(entity);
        preconditions.requireCurrent(shown.apply(entity));
        InUse.requireNone(dependants.stream()
                .filter(each -> each.dependency().equals(pathParameter))
                .flatMap(each -> each.dependants(id))
                .toList());
        entities.remove(entity);
        entities.flush();
    }
}
