package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.prioritising.priority.PriorityConfig;
import dev.waymark.roadmap.prioritising.priority.ScoringInitiatives;
import dev.waymark.roadmap.prioritising.scoring.Side;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/// Signs the priorities off for the caller's side: people of IT departments for IT, all others for business.
@ApplicationScoped
class SigningOff {

    private final CurrentCycle cycle;
    private final ScoringInitiatives scoring;
    private final PriorityConfig config;
    private final PrioritySignOffs signOffs;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    SigningOff(
            CurrentCycle cycle,
            ScoringInitiatives scoring,
            PriorityConfig config,
            PrioritySignOffs signOffs,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.cycle = cycle;
        this.scoring = scoring;
        this.config = config;
        this.signOffs = signOffs;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    @OneMoment
    PrioritySignOffView read() {
        return view(now());
    }

    /// Signing again with the same words what has not changed since is no change.
    RestResponse<PrioritySignOffView> sign(SignPrioritiesOff request) {
        var side = side();
        var now = now();
        if (!now.hidden().isEmpty()) {
            throw new ProblemException(
                    RoadmapProblem.PRICES_HIDDEN,
                    "Prices that the priorities rest on are not shown to %s, %d in all. Maybe let somebody sign who sees them."
                            .formatted(caller.username(), now.hidden().size()));
        }
        var signature = new PrioritySignOff.Signature(caller.username(), clock.instant(), request.comment());
        return preconditions
                .put(
                        signOffs.of(cycle.id(), side),
                        signOff -> view(now),
                        signOff -> signOff.stands(caller.username(), now)
                                ? List.of(signOff.request())
                                : List.<SignPrioritiesOff>of(),
                        List.of(request))
                .replace(signOff -> signOff.sign(signature, now))
                .orReplaceDefault(view(now), List.of(), () -> new PrioritySignOff(cycle.id(), side, signature, now));
    }

    void withdraw() {
        var signOff = signOffs.of(cycle.id(), side())
                .orElseThrow(() -> ProblemException.notFound("sign-off of your side of cycle", cycle.id()));
        preconditions.requireCurrent(view(now()));
        signOffs.delete(signOff);
        signOffs.flush();
    }

    private PrioritiesToSign now() {
        return PrioritiesToSign.of(scoring.basis(), config.unresolvedGap());
    }

    private PrioritySignOffView view(PrioritiesToSign now) {
        return PrioritySignOffView.of(cycle.id(), now, signOffs.all(cycle.id()));
    }

    private Side side() {
        return cycle.callersDepartment()
                .map(department -> department.isIt() ? Side.IT : Side.BUSINESS)
                .orElseThrow(() -> new ProblemException(
                        RoadmapProblem.NO_SIDE,
                        "%s takes part in no department of the cycle. Maybe have them enrolled as stakeholder."
                                .formatted(caller.username())));
    }
}
