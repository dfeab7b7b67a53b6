package dev.waymark.assessment.crm.minedpath;

import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// The transitions of all minings. Their ids ascend from the most frequent one on.
@ApplicationScoped
@Transactional
class MinedTransitions implements PanacheRepositoryBase<MinedTransition, UUID> {

    List<MinedTransition> page(UUID miningId, PageRequest page) {
        return find("miningId = ?1 and id > ?2 order by id", miningId, page.after())
                .range(0, page.limit())
                .list();
    }
}
