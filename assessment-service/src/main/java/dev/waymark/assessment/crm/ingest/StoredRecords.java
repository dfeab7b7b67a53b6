package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.deletion.Dependants;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/// What the sources have sent.
@ApplicationScoped
class StoredRecords implements Dependants {

    private final EntityManager database;
    private final List<RecordStream<?>> streams;

    StoredRecords(EntityManager database, @All List<RecordStream<?>> streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public String dependency() {
        return "source";
    }

    @Override
    public Stream<String> dependants(Object source) {
        return streams.stream()
                .map(RecordStream::table)
                .filter(table -> !database.createNativeQuery(
                                "select 1 from %s where source = :source limit 1".formatted(table))
                        .setParameter("source", source)
                        .getResultList()
                        .isEmpty())
                .map(table -> "its records of kind '%s'".formatted(table.replace('_', ' ')));
    }
}
