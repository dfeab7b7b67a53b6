package dev.waymark.assessment.asis.promise;

import dev.waymark.rest.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The observations of all promises.
@ApplicationScoped
class PromiseObservations implements PanacheRepositoryBase<PromiseObservation, UUID> {

    List<PromiseObservation> page(UUID promiseId, PageRequest page) {
        return find("promiseId = ?1 and id > ?2 order by id", promiseId, page.after())
                .range(0, page.limit())
                .list();
    }
}
