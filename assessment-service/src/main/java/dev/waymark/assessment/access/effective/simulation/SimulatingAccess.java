package dev.waymark.assessment.access.effective.simulation;

import dev.waymark.assessment.access.effective.OperationSummary;
import dev.waymark.assessment.access.effective.PersonAccess;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.SuiteOperations;
import dev.waymark.assessment.access.effective.simulation.AccessSimulationView.ChangeOutcome;
import dev.waymark.assessment.access.effective.simulation.AccessSimulationView.PlaceDifference;
import dev.waymark.assessment.access.grant.KnownGrants;
import dev.waymark.assessment.access.grant.KnownGrants.Imagined;
import dev.waymark.rest.idempotency.Idempotent;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Calculates what changes would make of a person's access, and whether the caller could make them.
@ApplicationScoped
class SimulatingAccess {

    private static final int MOST_PLACES = 50;

    private final KnownGrants known;
    private final SuiteOperations operations;
    private final Clock clock;

    SimulatingAccess(KnownGrants known, SuiteOperations operations, Clock clock) {
        this.known = known;
        this.operations = operations;
        this.clock = clock;
    }

    /// @param account what the realm says now
    @Transactional
    @Idempotent
    RestResponse<AccessSimulationView> simulate(SimulateAccess simulation, RealmAccount account) {
        var found = known.of(simulation.subject(), account.signInName(), null);
        var now = clock.instant();
        var before = PersonAccess.of(account, found.grants(), simulation.at() == null ? now : simulation.at());
        var after = before;
        var outcomes = new ArrayList<ChangeOutcome>();
        for (var change : simulation.changes()) {
            try {
                after = changed(after, change, simulation.subject(), now);
                outcomes.add(new ChangeOutcome(change.change(), true, null, alsoTakes(change, after.account())));
            } catch (ProblemException refused) {
                outcomes.add(
                        new ChangeOutcome(change.change(), false, refused.type().uri(), detail(refused)));
            }
        }
        var difference = AccessDifference.between(before, after, operations.all());
        var gained = shown(difference.gained());
        var lost = shown(difference.lost());
        return RestResponse.ok(new AccessSimulationView(
                simulation.subject(),
                account,
                found.complete()
                        && gained.size() == difference.gained().size()
                        && lost.size() == difference.lost().size(),
                outcomes,
                gained,
                lost,
                summaries(Stream.concat(gained.stream(), lost.stream()))));
    }

    private PersonAccess changed(PersonAccess person, SimulatedChange change, String subject, Instant now) {
        return switch (change.change()) {
            case GRANT -> person.with(known.imagine(imagined(subject, change, now)));
            case END_GRANT -> {
                var grant = Objects.requireNonNull(change.grantId());
                if (!person.has(grant)) {
                    throw ProblemException.notFound("grant", grant);
                }
                known.requireEndable(grant);
                yield person.without(grant);
            }
            case GIVE_ROLE -> {
                known.requireRightOver(subject);
                yield person.with(Objects.requireNonNull(change.role()));
            }
            case TAKE_ROLE -> {
                known.requireRightOver(subject);
                yield person.without(Objects.requireNonNull(change.role()));
            }
            case LEAVE -> {
                known.requireRightOver(subject);
                yield person.gone();
            }
        };
    }

    /// One that begins at once holds at the moment that is calculated, too.
    private static Imagined imagined(String subject, SimulatedChange change, Instant now) {
        return new Imagined(
                subject,
                Objects.requireNonNull(change.role()),
                Objects.requireNonNull(change.scope()),
                change.cycleId(),
                change.departmentId(),
                change.validFrom() == null ? now : change.validFrom(),
                change.validUntil());
    }

    private static @Nullable String alsoTakes(SimulatedChange change, RealmAccount account) {
        var role = change.role();
        if (change.change() != AccessChange.GRANT || role == null) {
            return null;
        }
        var approval = role.isPrivileged()
                ? "Another access admin must approve it."
                : "It has no effect until an access admin approves it.";
        return account.saysRoles() && !account.roles().contains(role)
                ? approval + " The person does not have the role in Keycloak; it counts once they do."
                : approval;
    }

    private static String detail(ProblemException refused) {
        return refused.violations().isEmpty()
                ? String.valueOf(refused.getMessage())
                : refused.violations().stream().map(SimulatingAccess::detail).collect(Collectors.joining("; "));
    }

    private static String detail(Violation violation) {
        return violation.pointer() + " " + violation.message();
    }

    private static List<PlaceDifference> shown(List<AccessDifference.Change> changes) {
        return changes.stream().limit(MOST_PLACES).map(PlaceDifference::of).toList();
    }

    private List<OperationSummary> summaries(Stream<PlaceDifference> differences) {
        var ids = new HashSet<String>();
        differences.forEach(difference -> ids.addAll(difference.operationIds()));
        return operations.all().stream()
                .filter(operation -> ids.contains(operation.operationId()))
                .map(OperationSummary::of)
                .toList();
    }
}
