package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.assessment.access.directory.TakingTurns;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Lets Keycloak follow a departure: the account is disabled, its sessions end, its roles are taken. It can be
/// repeated, so an unfinished departure is continued by the request that recorded it, by a job, or at the next start
/// of an instance.
@ApplicationScoped
class ShuttingOut {

    /// Those that have a group in the realm; INTEGRATOR is a role of systems, which their clients have.
    private static final List<String> ROLES = Arrays.stream(GrantedRole.values())
            .filter(role -> role != GrantedRole.INTEGRATOR)
            .map(GrantedRole::inTokens)
            .toList();

    private final DepartureSteps steps;
    private final Directory directory;
    private final TakingTurns turns;

    ShuttingOut(DepartureSteps steps, Directory directory, TakingTurns turns) {
        this.steps = steps;
        this.directory = directory;
        this.turns = turns;
    }

    /// @throws ProblemException what keeps it pending
    void shutOut(UUID id) {
        turns.with("departure " + id, () -> shutOutInTurn(steps.read(id)));
    }

    private void shutOutInTurn(Departure departure) {
        if (!departure.isPending()) {
            return;
        }
        try {
            steps.done(departure.id(), directory.close(departure.subject(), ROLES));
        } catch (ProblemException problem) {
            steps.troubled(departure.id(), problem.type());
            throw problem;
        }
    }
}
