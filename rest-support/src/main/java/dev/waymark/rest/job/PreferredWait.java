package dev.waymark.rest.job;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// How long this request's caller prefers to wait for the end of a job: `Prefer: wait=N` (RFC 7240), at most 30
/// seconds. A waiting request holds no transaction and no connection: each look at the job is its own transaction.
@RequestScoped
public class PreferredWait {

    public static final String HEADER = "Prefer";
    public static final String DESCRIPTION =
            "`wait=N` waits up to N ≤ 30 seconds for the job to end; `Preference-Applied` says that it was understood";

    private final HttpHeaders headers;
    private OptionalInt applied = OptionalInt.empty();

    public PreferredWait(HttpHeaders headers) {
        this.headers = headers;
    }

    /// The job once it has ended, or as it is when the preferred time is over.
    ///
    /// @param look reads the job in a transaction of its own
    public <J extends Job> J end(Supplier<J> look) {
        applied = preferred();
        return new AwaitedJob<>(look).await(Duration.ofSeconds(applied.orElse(0)));
    }

    /// The answer to the POST that has started a job, with the job as it is after waiting.
    ///
    /// @param started names the job in `Location`; its transaction has ended
    /// @param look reads the job in a transaction of its own
    public <J extends Job> RestResponse<?> end(RestResponse<?> started, Function<UUID, J> look) {
        if (preferred().isEmpty()) {
            return started;
        }
        var location = started.getHeaderString(HttpHeaders.LOCATION);
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var answer = RestResponse.ResponseBuilder.<J>create(started.getStatus()).entity(end(() -> look.apply(id)));
        started.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    /// The seconds that an answer was held back for at most; nothing where nobody asked for it.
    OptionalInt applied() {
        return applied;
    }

    private OptionalInt preferred() {
        var sent = headers.getRequestHeader(HEADER);
        return Preferences.wait(sent == null ? List.of() : sent);
    }
}
