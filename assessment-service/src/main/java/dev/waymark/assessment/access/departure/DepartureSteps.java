package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.access.directory.ClosedAccount;
import dev.waymark.rest.audit.AuditedActs;
import dev.waymark.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/// Writes down how far Keycloak has followed a departure, each time in a transaction of its own.
@ApplicationScoped
class DepartureSteps {

    private static final String SYSTEM = "system";

    private final Departures departures;
    private final AuditedActs acts;
    private final Clock clock;

    DepartureSteps(Departures departures, AuditedActs acts, Clock clock) {
        this.departures = departures;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Departure read(UUID id) {
        return departures.findById(id);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void troubled(UUID id, ProblemType type) {
        var departure = departures.locked(id);
        if (departure.isPending()) {
            departure.troubledBy(type);
        }
    }

    /// Who has returned meanwhile stays so.
    @Transactional(TxType.REQUIRES_NEW)
    void done(UUID id, ClosedAccount account) {
        var departure = departures.locked(id);
        if (departure.isPending()) {
            departure.done(account, clock.instant());
            acts.byService(SYSTEM, SYSTEM, "DEPARTURE_DONE", departure.path());
        }
    }
}
