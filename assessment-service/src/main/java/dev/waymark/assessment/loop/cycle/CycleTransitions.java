package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The history of all cycles' states, and the rule by which it grows.
@ApplicationScoped
class CycleTransitions implements PanacheRepositoryBase<CycleTransition, UUID> {

    private final List<TransitionGuard> guards;
    private final Caller caller;
    private final Clock clock;

    CycleTransitions(@All List<TransitionGuard> guards, Caller caller, Clock clock) {
        this.guards = guards;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws ProblemException 409 naming everything that is missing
    CycleTransition move(Cycle cycle, CycleState to) {
        var missing = missing(cycle, to);
        if (!missing.isEmpty()) {
            throw ProblemException.withViolations(
                    AssessmentProblem.TRANSITION_NOT_POSSIBLE,
                    missing.stream()
                            .map(sentence -> new Violation("/to", sentence))
                            .toList());
        }
        var transition = new CycleTransition(cycle, to, caller.username(), clock.instant());
        persist(transition);
        cycle.enter(to);
        return transition;
    }

    Rows<CycleTransition> page(UUID cycleId, PageRequest page) {
        return page.of(CycleTransition.class).with("cycleId", cycleId).read(getEntityManager());
    }

    private List<String> missing(Cycle cycle, CycleState to) {
        if (cycle.state().next().filter(to::equals).isEmpty()) {
            return List.of("%s does not follow %s; next is %s"
                    .formatted(
                            to,
                            cycle.state(),
                            cycle.state().next().map(Enum::name).orElse("nothing")));
        }
        var missing = new ArrayList<String>();
        if (cycle.state() == CycleState.ASSESSING && !cycle.hasObjective()) {
            missing.add("the cycle has no objective: say where the company wants to be");
        }
        guards.forEach(guard -> missing.addAll(guard.missingToLeave(cycle.state(), cycle.id())));
        return missing;
    }
}
