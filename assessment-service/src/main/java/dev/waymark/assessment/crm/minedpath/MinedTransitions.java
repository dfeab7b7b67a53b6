package dev.waymark.assessment.crm.minedpath;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// The transitions of all minings. Their ids ascend from the most frequent one on.
@ApplicationScoped
@Transactional
class MinedTransitions implements PanacheRepositoryBase<MinedTransition, UUID> {

    Rows<MinedTransition> page(UUID miningId, PageRequest page) {
        return page.of(MinedTransition.class).with("miningId", miningId).read(getEntityManager());
    }
}
