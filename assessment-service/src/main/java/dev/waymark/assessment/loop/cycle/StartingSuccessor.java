package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Starts the next turn of the loop from a cycle.
@ApplicationScoped
class StartingSuccessor {

    private final Cycles cycles;
    private final List<CarriedOver> carriedOver;

    StartingSuccessor(Cycles cycles, @All List<CarriedOver> carriedOver) {
        this.cycles = cycles;
        this.carriedOver = carriedOver.stream()
                .sorted(Comparator.comparing(CarriedOver::stage))
                .toList();
    }

    /// @throws ProblemException 409 where the cycle has a successor already
    SuccessorView start(UUID predecessorId, StartSuccessor request) {
        var predecessor = cycles.require(predecessorId);
        if (predecessor.hasSuccessor()) {
            throw new ProblemException(
                    AssessmentProblem.SUCCESSOR_EXISTS,
                    "'%s' has a successor already. Use that one."
                            .formatted(predecessor.description().name()));
        }
        var successor = Cycle.after(predecessor, request);
        cycles.persistAndFlush(successor);
        var carried = carriedOver.stream()
                .map(each -> new CarriedOverView(each.stage(), each.carryOver(predecessorId, successor.id())))
                .toList();
        return new SuccessorView(successor.id(), cycles.view(successor), carried);
    }
}
