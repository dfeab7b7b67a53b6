package dev.waymark.cycle.client;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One question to another service, with its refusals turned into ours.
public final class SiblingCall {

    private static final Logger LOG = Logger.getLogger(SiblingCall.class);
    private static final String SECONDS_TO_WAIT = "5";

    private SiblingCall() {}

    /// One call. What comes back but cannot be read is an IOException that the client does not declare.
    public interface Question<T> {
        T ask() throws IOException;
    }

    /// @return the answer, or nothing where the caller may not know of what was asked for
    /// @throws ProblemException 401 when it refuses the caller's token, 403 when the caller's roles do not suffice
    /// there, 503 when the service is away
    public static <T> Optional<T> ask(String service, Question<T> question) {
        try {
            return Optional.of(question.ask());
        } catch (WebApplicationException refusal) {
            var status = refusal.getResponse().getStatus();
            if (status == HttpProblem.NOT_FOUND.status()) {
                return Optional.empty();
            }
            if (status == HttpProblem.FORBIDDEN.status()) {
                throw new ProblemException(
                        HttpProblem.FORBIDDEN, "None of the caller's roles may see the cycle that this belongs to.");
            }
            if (status == HttpProblem.UNAUTHENTICATED.status()) {
                throw refusedToken(refusal.getResponse().getHeaderString(HttpHeaders.WWW_AUTHENTICATE));
            }
            throw away(service, "status=" + status);
        } catch (IOException | ProcessingException | FaultToleranceException failure) {
            throw away(service, "failure=" + failure.getClass().getSimpleName());
        }
    }

    private static ProblemException refusedToken(@Nullable String challenge) {
        return new ProblemException(HttpProblem.UNAUTHENTICATED, "The access token is not valid here. Sign in again.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge == null ? "Bearer" : challenge);
    }

    private static ProblemException away(String service, String why) {
        LOG.warnf("sibling=%s %s", service, why);
        return new ProblemException(
                        HttpProblem.DEPENDENCY_UNAVAILABLE,
                        "The %s does not answer. Try again in %s seconds."
                                .formatted(service.replace('-', ' '), SECONDS_TO_WAIT))
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
}
