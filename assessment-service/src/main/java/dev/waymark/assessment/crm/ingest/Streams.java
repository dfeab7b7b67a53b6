package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The streams by their names.
@ApplicationScoped
public class Streams {

    private final List<RecordStream<?>> streams;

    Streams(@All List<RecordStream<?>> streams) {
        this.streams = streams;
    }

    /// @throws ProblemException 404 where no stream has the name
    public RecordStream<?> require(String name) {
        return streams.stream()
                .filter(stream -> stream.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("stream", name));
    }
}
