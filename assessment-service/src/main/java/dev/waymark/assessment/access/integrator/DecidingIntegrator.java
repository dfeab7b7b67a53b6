package dev.waymark.assessment.access.integrator;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.IntegratorGrants;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// What access admins do with integrators and their clients.
@ApplicationScoped
class DecidingIntegrator {

    private final AccessIntegrators integrators;
    private final IntegratorClients clients;
    private final IntegratorGrants grants;
    private final Clock clock;

    DecidingIntegrator(AccessIntegrators integrators, IntegratorClients clients, IntegratorGrants grants, Clock clock) {
        this.integrators = integrators;
        this.clients = clients;
        this.grants = grants;
        this.clock = clock;
    }

    AccessIntegrator create(DescribeIntegrator description) {
        requireResponsible(description);
        var integrator = new AccessIntegrator(description.name(), description.responsibleSubject());
        integrators.persistAndFlush(integrator);
        return integrator;
    }

    void describe(AccessIntegrator integrator, DescribeIntegrator description) {
        requireResponsible(description);
        integrator.describe(description);
        integrators.flush();
    }

    /// Adds a client, and asks for its grant where its service account has none.
    IntegratorClient add(UUID integratorId, AddIntegratorClient request) {
        var integrator = integrators.requireForChange(integratorId);
        var grant = grants.request(request.subject(), request.clientId(), request.reason(), request.validUntil());
        var client = new IntegratorClient(integrator.id(), request.clientId(), request.subject(), grant.orElse(null));
        clients.persistAndFlush(client);
        return client;
    }

    /// Ends a client with the grants of its service account: from the next request on it is refused.
    IntegratorClient end(UUID integratorId, UUID clientId, String reason) {
        integrators.require(integratorId);
        var client = clients.requireForChange(integratorId, clientId);
        if (client.hasEnded()) {
            throw new ProblemException(
                    AssessmentProblem.CLIENT_ENDED, "The client has ended and stays so. Maybe add another one.");
        }
        client.end(reason, clock.instant());
        clients.flush();
        var subject = client.subject();
        if (subject != null) {
            grants.takeBack(subject, reason);
        }
        return client;
    }

    private static void requireResponsible(DescribeIntegrator description) {
        if (description.responsibleSubject() == null) {
            throw ProblemException.invalid(
                    List.of(new Violation("/responsibleSubject", "is needed: a person answers for the system")));
        }
    }
}
