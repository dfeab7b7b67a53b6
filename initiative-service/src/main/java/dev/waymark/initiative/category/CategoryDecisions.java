package dev.waymark.initiative.category;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The decisions on categories, at most one per initiative.
@ApplicationScoped
class CategoryDecisions implements PanacheRepositoryBase<CategoryDecision, UUID> {

    /// Decided categories of a cycle's initiatives by their ids.
    Map<UUID, Category> all(UUID cycleId) {
        return list("initiativeId in (select i.id from Initiative i where i.cycleId = ?1)", cycleId).stream()
                .collect(Collectors.toMap(CategoryDecision::initiativeId, CategoryDecision::category));
    }

    /// @throws ProblemException 404 where nobody decided
    CategoryDecision require(UUID initiativeId) {
        return findByIdOptional(initiativeId)
                .orElseThrow(() -> new ProblemException(
                        HttpProblem.NOT_FOUND,
                        "Nobody has decided on the category of initiative %s; the suggestion applies."
                                .formatted(initiativeId)));
    }
}
