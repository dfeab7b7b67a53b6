package dev.waymark.assessment.access.departure;

import dev.waymark.assessment.access.directory.Following;
import dev.waymark.assessment.access.directory.FollowingKeycloak;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/// Continues departures that Keycloak has not followed yet.
@ApplicationScoped
class DepartureSchedule {

    private final FollowingKeycloak following;

    DepartureSchedule(Following following, Departures departures, ShuttingOut shuttingOut) {
        this.following =
                following.of(new FollowingKeycloak.Work("departure", departures::pending, shuttingOut::shutOut));
    }

    /// Continues it at once; where that fails it is continued later.
    void tryNow(UUID departureId) {
        following.tryNow(departureId);
    }

    void start(@Observes StartupEvent started) {
        following.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        following.close();
    }

    /// Adds what an instance that died has left, and what Keycloak was away for.
    void continueUnfinished() {
        following.continueUnfinished();
    }
}
