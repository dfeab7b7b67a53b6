package dev.waymark.assessment.asis.measurement;

import dev.waymark.rest.deletion.Dependants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;

/// The measurement without which a cycle could not have left ASSESSING.
@ApplicationScoped
class StartingPoint implements Dependants {

    private static final String CYCLES_WITHOUT_ANOTHER = """
            select c.name from Cycle c, Measurement m
            where m.id = :id and m.cycleId = c.id and m.kind = DELIVERY and c.state not in (DRAFT, ASSESSING)
              and not exists (select 1 from Measurement o where o.cycleId = c.id and o.kind = DELIVERY and o.id <> :id)""";

    private final EntityManager database;

    StartingPoint(EntityManager database) {
        this.database = database;
    }

    @Override
    public String dependency() {
        return "measurementId";
    }

    @Override
    public Stream<String> dependants(Object measurementId) {
        return database
                .createQuery(CYCLES_WITHOUT_ANOTHER, String.class)
                .setParameter("id", measurementId)
                .getResultList()
                .stream()
                .map("cycle '%s', whose only starting point it is"::formatted);
    }
}
