package dev.waymark.assessment.access.directory;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Bounds how many requests of this instance drive Keycloak at a time. Each of them holds one connection of
/// the pool for
/// its lock ({@link TakingTurns}) and needs a second one for its steps. A quarter of the pool's size leaves half of the
/// connections to all other requests, however slowly Keycloak answers. A request waits for its slot without a
/// connection.
@ApplicationScoped
public class DirectorySlots {

    private static final int PART_OF_POOL = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore slots;

    DirectorySlots(@ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.slots = new Semaphore(Math.max(1, connections / PART_OF_POOL), true);
    }

    /// @throws ProblemException 503 where no slot becomes free in time; then the work has not begun
    public <T> T with(Supplier<T> work) {
        if (!isEntered()) {
            throw new ProblemException(
                            HttpProblem.DEPENDENCY_UNAVAILABLE,
                            "Too many requests drive Keycloak at the same time, or it answers slowly. Try again in %d seconds."
                                    .formatted(LONGEST_WAIT.toSeconds()))
                    .withHeader("Retry-After", Long.toString(LONGEST_WAIT.toSeconds()));
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    private boolean isEntered() {
        try {
            return slots.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
