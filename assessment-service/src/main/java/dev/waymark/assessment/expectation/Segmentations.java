package dev.waymark.assessment.expectation;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the customers of all cycles are divided. A cycle without segments has one group: all customers.
@ApplicationScoped
class Segmentations implements PanacheRepositoryBase<Segmentation, UUID> {

    List<Segment> segments(UUID cycleId) {
        return findByIdOptional(cycleId).map(Segmentation::segments).orElse(List.of());
    }

    /// Whether the cycle has a segment of this code; all customers (null) are always known.
    boolean knows(UUID cycleId, @Nullable String code) {
        return code == null
                || segments(cycleId).stream().anyMatch(segment -> segment.code().equals(code));
    }

    /// @throws ProblemException 422 where the cycle has no segment of this code
    void requireKnown(UUID cycleId, @Nullable String code, String pointer) {
        if (!knows(cycleId, code)) {
            throw ProblemException.withViolations(
                    HttpProblem.UNKNOWN_REFERENCE,
                    List.of(new Violation(pointer, "'%s' is no segment of this cycle".formatted(code))));
        }
    }
}
