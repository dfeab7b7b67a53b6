package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.answer.StoredTime;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All cycles, and who may see which: a stakeholder sees those they are enrolled in, and does not learn of others.
@ApplicationScoped
public class Cycles implements PanacheRepositoryBase<Cycle, UUID> {

    private static final String ENROLLED = "id in (select s.cycleId from Stakeholder s where s.person = :person)";

    private final Caller caller;
    private final Clock clock = StoredTime.clock();

    Cycles(Caller caller) {
        this.caller = caller;
    }

    /// @throws ProblemException 404 where there is no such cycle for this caller
    public CycleView visible(UUID cycleId) {
        return view(require(cycleId));
    }

    /// What was found, if it is there and the caller may know of its cycle. Missing and hidden look the same:
    /// the refusal says nothing but what the caller asked for.
    ///
    /// @param kind what it is called towards people, such as `touchpoint`
    /// @throws ProblemException 404 where there is no such thing for this caller
    public <T extends OfCycle> T visible(Optional<T> found, String kind, UUID id) {
        return found.filter(this::mayKnow).orElseThrow(() -> ProblemException.notFound(kind, id));
    }

    /// The cycle, when it can still be changed.
    ///
    /// @throws ProblemException 404 as {@link #visible}, 409 where the cycle is closed
    public CycleView open(UUID cycleId) {
        var cycle = visible(cycleId);
        if (cycle.state() == CycleState.CLOSED) {
            throw new ProblemException(
                    AssessmentProblem.CYCLE_CLOSED,
                    "Cycle '%s' is closed and stays as it is. Maybe work in its successor.".formatted(cycle.name()));
        }
        return cycle;
    }

    /// The cycle, when its assessment can still be changed.
    ///
    /// @throws ProblemException 404 and 409 as {@link #open}, 409 where ASSESSING has ended
    public CycleView assessable(UUID cycleId) {
        var cycle = open(cycleId);
        if (cycle.state().compareTo(CycleState.ASSESSING) > 0) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s; what ASSESSING was decided on stays as it was.".formatted(cycle.state()));
        }
        return cycle;
    }

    /// Once ASSESSING has ended the destination may move, but not go away: the guard that asked for it is passed. The
    /// currency stays, since budgets and prices are counted in it.
    ///
    /// @throws ProblemException 409 where the change would leave the cycle without objective or in another currency
    void requireLasting(Cycle cycle, DescribeCycle wanted) {
        var ended = cycle.state().compareTo(CycleState.ASSESSING) > 0;
        if (ended && cycle.hasObjective() && wanted.objective() == null) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s, so its objective may change but not go away. Maybe send the new one."
                            .formatted(cycle.state()));
        }
        if (ended && !cycle.description().currency().equals(wanted.currency())) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s, so it stays with %s: prices and budgets are counted in it."
                            .formatted(cycle.state(), cycle.description().currency()));
        }
    }

    CycleView view(Cycle cycle) {
        return CycleView.from(cycle, LocalDate.now(clock));
    }

    Cycle require(UUID cycleId) {
        return (seesAll() ? findByIdOptional(cycleId) : enrolled(cycleId))
                .orElseThrow(() -> ProblemException.notFound("cycle", cycleId));
    }

    List<Cycle> page(PageRequest page) {
        var query = seesAll()
                ? find("id > :after order by id", Map.of("after", page.after()))
                : find(ENROLLED + " and id > :after order by id", of(caller.username(), "after", page.after()));
        return query.range(0, page.limit()).list();
    }

    /// Whether the caller may know of something that is there.
    public boolean mayKnow(OfCycle thing) {
        return seesAll() || enrolled(thing.cycleId()).isPresent();
    }

    private Optional<Cycle> enrolled(UUID cycleId) {
        return find(ENROLLED + " and id = :id", of(caller.username(), "id", cycleId))
                .firstResultOptional();
    }

    private boolean seesAll() {
        return caller.hasAny(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.AUDITOR, Roles.VIEWER, Roles.INTEGRATOR);
    }

    private static Map<String, Object> of(String person, String name, UUID id) {
        return Map.of("person", person, name, id);
    }
}
