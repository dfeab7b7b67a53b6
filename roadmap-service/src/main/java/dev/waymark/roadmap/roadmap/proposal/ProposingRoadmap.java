package dev.waymark.roadmap.roadmap.proposal;

import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.References;
import dev.waymark.rest.problem.Violation;
import dev.waymark.roadmap.RoadmapProblem;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.portfolio.budget.BudgetPotView;
import dev.waymark.roadmap.portfolio.candidate.PortfolioMember;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import dev.waymark.roadmap.roadmap.job.JobScheduling;
import dev.waymark.roadmap.roadmap.job.OptimiserConfig;
import dev.waymark.roadmap.roadmap.job.RoadmapJobView;
import dev.waymark.roadmap.roadmap.job.RoadmapJobs;
import dev.waymark.roadmap.sibling.assessment.CurrentCycle;
import dev.waymark.roadmap.sibling.initiative.CurrentInitiatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/// Freezes everything that a roadmap is planned from and queues the job that solves it, in one transaction.
@ApplicationScoped
class ProposingRoadmap {

    private final CurrentCycle cycle;
    private final CurrentInitiatives initiatives;
    private final FreezingPlan freezing;
    private final RoadmapJobs jobs;
    private final JobScheduling scheduling;
    private final OptimiserConfig config;
    private final Caller caller;
    private final Clock clock;

    ProposingRoadmap(
            CurrentCycle cycle,
            CurrentInitiatives initiatives,
            FreezingPlan freezing,
            RoadmapJobs jobs,
            JobScheduling scheduling,
            OptimiserConfig config,
            Caller caller,
            Clock clock) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.freezing = freezing;
        this.jobs = jobs;
        this.scheduling = scheduling;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @Idempotent
    @Audited("ROADMAP_PROPOSED")
    RestResponse<RoadmapJobView> propose(ProposeRoadmap request, PlanBasis basis) {
        cycle.requireOpen();
        requireOneCurrency(basis);
        var members = basis.members();
        requireCandidates(request.mandatory(), members);
        var input = freezing.of(request, basis);
        requireSolvable(input);
        var job = jobs.queue(cycle.id(), request.name(), caller.username(), snapshot(input, members));
        scheduling.schedule(job.id());
        return Created.later("/v1/roadmap-jobs/" + job.id(), job);
    }

    private RoadmapSnapshot snapshot(PlanInput input, List<PortfolioMember> members) {
        return new RoadmapSnapshot(
                clock.instant(),
                cycle.assessment().takenAt(),
                initiatives.snapshot().takenAt(),
                initiatives.snapshot().climate().index(),
                RoadmapSnapshot.hashOf(input),
                input,
                FrozenPlan.notReady(members),
                FrozenPlan.estimates(members, cycle.currency()),
                FrozenPlan.climates(members, initiatives.snapshot().climate().assumed()));
    }

    /// Pots may have been filled, and initiatives priced, before the cycle changed its currency.
    private void requireOneCurrency(PlanBasis basis) {
        var priced = initiatives.snapshot().currency();
        var other = Stream.concat(Stream.of(priced), basis.pots().stream().flatMap(BudgetPotView::currencies))
                .filter(currency -> !currency.equals(cycle.currency()))
                .findFirst();
        if (other.isPresent()) {
            throw new ProblemException(
                    RoadmapProblem.WRONG_CURRENCY,
                    "The cycle counts in %s, but there are amounts in %s. Maybe enter the budget pots again."
                            .formatted(cycle.currency(), other.get()));
        }
    }

    private void requireCandidates(List<MandatoryInitiative> mandatory, List<PortfolioMember> members) {
        var ids = mandatory.stream().map(MandatoryInitiative::initiativeId).toList();
        References.require(
                "initiative", "/mandatory", ids, wanted -> members.stream().map(PortfolioMember::id));
        var faults = new ArrayList<Violation>();
        for (var member : members) {
            var index = ids.indexOf(member.id());
            if (index >= 0 && !member.readiness().isCandidate()) {
                var gates = member.readiness().missing().stream()
                        .map(each -> each.gate().name())
                        .toList();
                faults.add(new Violation(
                        "/mandatory/%d/initiativeId".formatted(index),
                        "%s is no candidate; closed gates: %s"
                                .formatted(member.scored().initiative().code(), String.join(", ", gates))));
            }
        }
        if (!faults.isEmpty()) {
            throw ProblemException.withViolations(RoadmapProblem.PLAN_CONTRADICTION, faults);
        }
    }

    private void requireSolvable(PlanInput input) {
        var size = input.candidates().size() * input.horizon().periods();
        if (size > config.largestModel()) {
            throw new ProblemException(
                    RoadmapProblem.PLAN_TOO_LARGE,
                    "%d candidates in %d periods make %d; at most %d can be solved. Maybe plan fewer periods."
                            .formatted(
                                    input.candidates().size(), input.horizon().periods(), size, config.largestModel()));
        }
        if (!input.countable()) {
            throw new ProblemException(
                    RoadmapProblem.PLAN_TOO_LARGE,
                    "The costs of all candidates together are too large to be added up. Maybe look for an amount"
                            + " with too many digits.");
        }
    }
}
