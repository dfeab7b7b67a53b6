package dev.waymark.assessment.access.integrator;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// To which integrator the client that calls belongs. Whether it is let in at all says its grant.
@RequestScoped
public class IntegratorOfCaller {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String CLIENT = "client";
    private static final String ONE_AT_A_TIME =
            "select cast(pg_advisory_xact_lock(hashtextextended('client of an integrator ' || :client, 0)) as text)";
    private static final String USE = """
            update access_integrator_client
            set last_used_at = :now, subject = coalesce(subject, cast(:subject as varchar))
            where client_id = :client and (subject is null or subject = :subject) and ended_at is null
              and (last_used_at is null or last_used_at < :before or subject is null)""";

    private final AccessIntegrators integrators;
    private final IntegratorClients clients;
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    IntegratorOfCaller(
            AccessIntegrators integrators,
            IntegratorClients clients,
            EntityManager database,
            Caller caller,
            Clock clock) {
        this.integrators = integrators;
        this.clients = clients;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /// Empty where the client is not known, has ended, or has the id of a client whose service account was
    /// another one.
    public Optional<UUID> id() {
        return clients.byClientId(caller.clientId()).filter(this::isCaller).map(IntegratorClient::integratorId);
    }

    /// Whether the client was ever added to an integrator, so that nothing is its own without one.
    public boolean isClientKnown() {
        return clients.byClientId(caller.clientId()).isPresent();
    }

    /// The integrator to which a new source of the caller belongs, in the caller's transaction. A client that
    /// nobody has added becomes an integrator of its own, for which nobody answers yet.
    ///
    /// @throws ProblemException 409 where the client has ended, or is another one of the same id
    public UUID join() {
        database.createNativeQuery(ONE_AT_A_TIME)
                .setParameter(CLIENT, caller.clientId())
                .getSingleResult();
        if (isClientKnown()) {
            return id().orElseThrow(() -> new ProblemException(
                    AssessmentProblem.CLIENT_ENDED,
                    "The client '%s' has ended, or has another service account than before. Maybe ask an access admin."
                            .formatted(caller.clientId())));
        }
        var integrator = new AccessIntegrator(freeName(), null);
        integrators.persistAndFlush(integrator);
        clients.persistAndFlush(new IntegratorClient(integrator.id(), caller.clientId(), caller.subject(), null));
        return integrator.id();
    }

    /// The client's id, with something to tell it apart where an integrator has that name.
    private String freeName() {
        var name = caller.clientId();
        return integrators.count("name", name) == 0 ? name : "%s (%s)".formatted(name, UUID.randomUUID());
    }

    private boolean isCaller(IntegratorClient client) {
        return !client.hasEnded()
                && (client.subject() == null || caller.subject().equals(client.subject()));
    }

    /// Notes that the client is used, once a minute, in a transaction of its own; a client whose service
    /// account was not said is bound to the caller's.
    @Transactional(TxType.REQUIRES_NEW)
    void note() {
        var now = clock.instant();
        database.createNativeQuery(USE)
                .setParameter("now", now)
                .setParameter("subject", caller.subject())
                .setParameter(CLIENT, caller.clientId())
                .setParameter("before", now.minus(MINUTE))
                .executeUpdate();
    }

    /// Whether the use that was noted last is older than a minute.
    boolean isDue() {
        var minuteAgo = clock.instant().minus(MINUTE);
        return clients.byClientId(caller.clientId())
                .filter(this::isCaller)
                .filter(client -> client.subject() == null || client.isUnusedSince(minuteAgo))
                .isPresent();
    }
}
