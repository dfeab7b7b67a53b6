package dev.waymark.initiative.climate;

import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The climate observations of all cycles.
@ApplicationScoped
class ClimateObservations implements PanacheRepositoryBase<ClimateObservation, UUID> {

    /// All readings of a cycle in the order in which they were recorded; three indicators a month make a few dozen.
    List<ClimateReading> readings(UUID cycleId) {
        return list("cycleId = ?1 order by recordedAt, id", cycleId).stream()
                .map(ClimateObservation::reading)
                .toList();
    }

    /// Lets one request at a time record for a cycle, until its transaction ends: each name follows from the one
    /// before.
    void lock(UUID cycleId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:cycle, 0))", Integer.class)
                .setParameter("cycle", "climate " + cycleId)
                .getSingleResult();
    }

    Rows<ClimateObservation> page(UUID cycleId, PageRequest page) {
        return page.of(ClimateObservation.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
