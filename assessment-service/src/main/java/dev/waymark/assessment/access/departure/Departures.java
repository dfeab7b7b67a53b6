package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.assessment.access.grant.FollowsGrants;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// All departures. Who is granted something again has returned.
@ApplicationScoped
class Departures implements PanacheRepositoryBase<Departure, UUID>, FollowsGrants {

    private static final String OF_GRANT = """
            state <> RETURNED and subject = (select g.subject from AccessGrant g where g.id = ?1 and g.state = APPROVED)""";

    private final AuditedActs acts;
    private final Clock clock;

    Departures(AuditedActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    Rows<Departure> page(PageRequest page) {
        return page.of(Departure.class).read(getEntityManager());
    }

    /// @throws ProblemException 404 where there is none
    Departure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("departure", id));
    }

    Departure locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// @throws ProblemException 409 where the person has left and not returned
    void requireNone(String subject) {
        find("subject = ?1 and state <> ?2", subject, DepartureState.RETURNED)
                .firstResultOptional()
                .ifPresent(known -> {
                    throw new ProblemException(
                            AssessmentProblem.PERSON_DEPARTED,
                            "The departure is recorded as %s. Maybe read that.".formatted(known.path()));
                });
    }

    /// The departure as it is stored, with what it ended counted.
    Departure refreshed(Departure departure) {
        flush();
        getEntityManager().refresh(departure);
        return departure;
    }

    /// Those that Keycloak has not followed yet.
    @Transactional
    List<UUID> pending() {
        return list("state = ?1 order by id", DepartureState.PENDING).stream()
                .map(Departure::id)
                .toList();
    }

    @Override
    public void decided(UUID grantId) {
        find(OF_GRANT, grantId).withLock(LockModeType.PESSIMISTIC_WRITE).list().forEach(departure -> {
            departure.returned(clock.instant());
            acts.byCaller("PERSON_RETURNED", departure.path());
        });
    }
}
