package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The transitions of all minings. Their ids ascend from the most frequent one on.
@ApplicationScoped
@Transactional
class MinedTransitions implements PanacheRepositoryBase<MinedTransition, UUID>, Dependants {

    @Override
    public String dependency() {
        return "touchpointId";
    }

    @Override
    public Stream<String> dependants(Object touchpointId) {
        return find(
                        "select distinct miningId from MinedTransition where ?1 in (fromTouchpointId, toTouchpointId)",
                        touchpointId)
                .project(UUID.class)
                .list()
                .stream()
                .map("mining %s"::formatted);
    }

    List<TransitionShare> mostFrequent(UUID miningId, int most) {
        return find("miningId = ?1 order by id", miningId).page(0, most).list().stream()
                .map(MinedTransition::view)
                .toList();
    }

    Rows<MinedTransition> page(UUID miningId, PageRequest page) {
        return page.of(MinedTransition.class).with("miningId", miningId).read(getEntityManager());
    }
}
