package dev.waymark.cycle;

import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.ProblemType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The cycle that a request is about. It is read before the request's transaction begins (see {@link OfCycle}), so that
/// no transaction ever waits for another service. Each service has one request-scoped bean of this type.
///
/// @param <C> the cycle as the service reads it
/// @param <A> the assessment as the service reads it
public abstract class CycleOfRequest<C extends VisibleCycle, A extends CycleAssessment<C>> {

    private @Nullable C cycle;
    private @Nullable A assessment;
    private Set<String> countingRoles = Set.of();

    protected abstract Class<C> cycleType();

    protected abstract Class<A> assessmentType();

    /// The refusal of a change of a closed cycle, as the service documents it.
    protected abstract ProblemType closed();

    /// @return whether the caller may know of the cycle
    public boolean readCycle(AssessmentService service, UUID cycleId) {
        var shown = service.cycle(cycleId, cycleType());
        shown.ifPresent(visible -> set(visible.content(), visible.countingRoles()));
        return shown.isPresent();
    }

    /// As {@link #readCycle}, with the assessment.
    public boolean readAssessment(AssessmentService service, UUID cycleId) {
        var shown = service.assessment(cycleId, assessmentType());
        shown.ifPresent(visible -> {
            this.assessment = visible.content();
            set(visible.content().cycle(), visible.countingRoles());
        });
        return shown.isPresent();
    }

    private void set(C visible, Set<String> counting) {
        this.cycle = visible;
        this.countingRoles = counting;
    }

    /// The caller's roles that count in the cycle.
    public Set<String> countingRoles() {
        return countingRoles;
    }

    /// Whether the path names a cycle or something that belongs to one.
    public boolean isKnown() {
        return cycle != null;
    }

    /// The cycle, which the caller may see.
    public C visible() {
        if (cycle == null) {
            throw new IllegalStateException("the operation lacks @OfCycle, so its cycle was not read");
        }
        return cycle;
    }

    /// The assessment of the cycle.
    public A assessment() {
        if (assessment == null) {
            throw new IllegalStateException("the operation lacks @OfAssessment, so the assessment was not read");
        }
        return assessment;
    }

    public UUID id() {
        return visible().id();
    }

    public String currency() {
        return visible().currency();
    }

    /// @throws ProblemException 409 where the cycle is closed
    public void requireOpen() {
        visible().requireOpen(closed());
    }
}
