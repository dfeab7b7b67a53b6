package dev.waymark.rest.authorship;

import dev.waymark.rest.identity.Caller;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Who is named as the author of what is written now.
@Singleton
public class Author {

    /// Names the service where it works without a caller, as in a job.
    static final String SYSTEM = "system";

    private final Caller caller;
    private final Clock clock;

    public Author(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// The authorship of rows that a statement of SQL creates now.
    public Authorship ofNewRows() {
        var now = clock.instant();
        return new Authorship(now, name(), now, name());
    }

    String name() {
        return Arc.container().requestContext().isActive() && caller.isKnown() ? caller.username() : SYSTEM;
    }
}
