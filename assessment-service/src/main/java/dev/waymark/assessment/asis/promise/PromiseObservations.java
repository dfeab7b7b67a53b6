package dev.waymark.assessment.asis.promise;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The observations of all promises.
@ApplicationScoped
class PromiseObservations implements PanacheRepositoryBase<PromiseObservation, UUID> {

    Rows<PromiseObservation> page(UUID promiseId, PageRequest page) {
        return page.of(PromiseObservation.class).with("promiseId", promiseId).read(getEntityManager());
    }
}
