package dev.waymark.assessment.access.responsibility;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What people were responsible for when they left.
@ApplicationScoped
public class Responsibilities implements PanacheRepositoryBase<Responsibility, UUID> {

    private final List<NamesPeople> features;

    Responsibilities(@All List<NamesPeople> features) {
        this.features = features;
    }

    /// Writes down what names somebody who leaves.
    ///
    /// @param subject of the person's tokens
    /// @param signInNames of the person, as the realm compares them
    public void keep(UUID departureId, String subject, Set<String> signInNames) {
        features.stream()
                .flatMap(feature -> feature.naming(subject, signInNames))
                .map(named -> new Responsibility(departureId, named))
                .forEach(this::persist);
    }

    public Rows<ResponsibilityView> page(UUID departureId, PageRequest page) {
        return page.of(Responsibility.class)
                .with("departureId", departureId)
                .read(getEntityManager())
                .map(Responsibility::view);
    }
}
