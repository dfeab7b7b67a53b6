package dev.waymark.assessment.asis.segment;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How the customers of all cycles are divided. A cycle without segments has one group: all customers.
@ApplicationScoped
public class Segmentations implements PanacheRepositoryBase<Segmentation, UUID> {

    private final List<NamesSegments> naming;

    Segmentations(@All List<NamesSegments> naming) {
        this.naming = naming;
    }

    public List<Segment> segments(UUID cycleId) {
        return findByIdOptional(cycleId).map(Segmentation::segments).orElse(List.of());
    }

    /// Whether the cycle has a segment of this code; all customers (null) are always known.
    public boolean knows(UUID cycleId, @Nullable String code) {
        return code == null || codes(segments(cycleId)).contains(code);
    }

    /// @throws ProblemException 422 where the cycle has no segment of this code
    public void requireKnown(UUID cycleId, @Nullable String code, String pointer) {
        if (!knows(cycleId, code)) {
            throw unknown(List.of(violation(code, pointer)));
        }
    }

    /// @param pointer where a code is, by its place in the list: `/importanceBySegment/%d/segment`
    /// @throws ProblemException 422 naming each code that is no segment of the cycle
    public void requireKnown(UUID cycleId, List<String> codes, String pointer) {
        if (codes.isEmpty()) {
            return;
        }
        var known = codes(segments(cycleId));
        var violations = IntStream.range(0, codes.size())
                .filter(place -> !known.contains(codes.get(place)))
                .mapToObj(place -> violation(codes.get(place), pointer.formatted(place)))
                .toList();
        if (!violations.isEmpty()) {
            throw unknown(violations);
        }
    }

    /// @throws ProblemException 409 naming the segments that are in use and not in the list
    void requireNamedOnesStay(UUID cycleId, SetSegments wanted) {
        var leaving = new TreeSet<String>();
        naming.forEach(each -> leaving.addAll(each.namedSegments(cycleId)));
        leaving.removeAll(codes(wanted.segments()));
        if (!leaving.isEmpty()) {
            throw new ProblemException(
                    AssessmentProblem.SEGMENT_IN_USE,
                    "In use are %s, which the list leaves out. Maybe keep them.".formatted(String.join(", ", leaving)));
        }
    }

    private static Set<String> codes(List<Segment> segments) {
        return segments.stream().map(Segment::code).collect(Collectors.toSet());
    }

    private static Violation violation(@Nullable String code, String pointer) {
        return new Violation(pointer, "'%s' is no segment of this cycle".formatted(code));
    }

    private static ProblemException unknown(List<Violation> violations) {
        return ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, violations);
    }
}
