package dev.waymark.assessment.crm.source;

import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.deletion.Deletion;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/// Deletes a source, or lets it leave where it has records.
@ApplicationScoped
public class SourceDeletion {

    private final Sources sources;
    private final Deletion deletion;
    private final Preconditions preconditions;
    private final Clock clock;

    SourceDeletion(Sources sources, Deletion deletion, Preconditions preconditions, Clock clock) {
        this.sources = sources;
        this.deletion = deletion;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /// @throws ProblemException 409 where it has records
    public void delete(String source) {
        deletion.delete("source", sources.require(source), Source::view);
    }

    /// Takes a source out of sight. Its records are still there.
    ///
    /// @return its id
    public UUID leave(String name) {
        var source = sources.require(name);
        preconditions.requireCurrent(source.view());
        source.leave(clock.instant());
        return source.id();
    }
}
