package dev.waymark.assessment.mining;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The paths of all minings. Their ids ascend with their rank.
@ApplicationScoped
@Transactional
class MinedPaths implements PanacheRepositoryBase<MinedPath, UUID> {

    MinedPath require(UUID miningId, UUID pathId) {
        return find("miningId = ?1 and id = ?2", miningId, pathId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("path of this mining", pathId));
    }

    List<MinedPath> page(UUID miningId, PageRequest page) {
        return find("miningId = ?1 and id > ?2 order by id", miningId, page.after())
                .range(0, page.limit())
                .list();
    }
}
