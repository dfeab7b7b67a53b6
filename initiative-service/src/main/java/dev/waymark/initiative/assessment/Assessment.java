package dev.waymark.initiative.assessment;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/// The assessment service, with its refusals turned into ours.
@ApplicationScoped
class Assessment {

    private static final Logger LOG = Logger.getLogger(Assessment.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final AssessmentClient client;

    Assessment(@RestClient AssessmentClient client) {
        this.client = client;
    }

    /// @return the cycle, or nothing where the caller may not know of it
    /// @throws ProblemException 403 when the caller's roles do not suffice, 503 when the service is away
    Optional<CycleSnapshot> cycle(UUID cycleId) {
        return answer(() -> client.readCycle(cycleId));
    }

    /// As {@link #cycle}, with departments and pain points.
    Optional<AssessmentSnapshot> snapshot(UUID cycleId) {
        return answer(() -> client.readAssessmentSnapshot(cycleId));
    }

    /// One call. What comes back but cannot be read is an IOException that the client does not declare.
    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> Optional<T> answer(Question<T> question) {
        try {
            return Optional.of(question.ask());
        } catch (WebApplicationException refusal) {
            int status = refusal.getResponse().getStatus();
            if (status == HttpProblem.NOT_FOUND.status()) {
                return Optional.empty();
            }
            if (status == HttpProblem.FORBIDDEN.status()) {
                throw new ProblemException(
                        HttpProblem.FORBIDDEN, "None of the caller's roles may see the cycle that this belongs to.");
            }
            throw away("status=" + status);
        } catch (IOException | ProcessingException | FaultToleranceException failure) {
            throw away("failure=" + failure.getClass().getSimpleName());
        }
    }

    private static ProblemException away(String why) {
        LOG.warnf("sibling=assessment-service %s", why);
        return new ProblemException(
                        HttpProblem.DEPENDENCY_UNAVAILABLE,
                        "The assessment service, which knows the cycle, does not answer. Try again in %s seconds."
                                .formatted(SECONDS_TO_WAIT))
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
}
