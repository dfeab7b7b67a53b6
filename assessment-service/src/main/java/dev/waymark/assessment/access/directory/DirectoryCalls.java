package dev.waymark.assessment.access.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Requests to Keycloak's administration of the realm, with a token of the service account that is used again
/// until shortly before it ends.
@ApplicationScoped
class DirectoryCalls {

    private static final Logger LOG = Logger.getLogger(DirectoryCalls.class);
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final String SECONDS_TO_WAIT = "10";
    static final String SECONDS_OF_AN_OPERATOR = "600";

    private final DirectoryConfig config;
    private final Optional<URI> verifying;
    private final Clock clock;
    private final HttpClient http;
    private final ObjectMapper json = new ObjectMapper();
    private final ReentrantLock signingIn = new ReentrantLock();
    private @Nullable Token token;

    private record Token(String value, Instant expires) {}

    DirectoryCalls(
            DirectoryConfig config,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> verifying,
            Clock clock) {
        this.config = config;
        this.verifying = verifying;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .build();
    }

    boolean areConfigured() {
        return config.clientSecret().isPresent();
    }

    DirectoryAnswer get(String path) {
        return asked("GET", path, null);
    }

    /// @param body `null` for none
    DirectoryAnswer send(String method, String path, @Nullable Object body) {
        return asked(method, path, body);
    }

    /// @throws ProblemException 503 where Keycloak does not answer or does not admit the service account
    private DirectoryAnswer asked(String method, String path, @Nullable Object body) {
        var answer = answered(method, path, body);
        if (answer.status() == DirectoryAnswer.UNAUTHENTICATED) {
            forget();
            answer = answered(method, path, body);
        }
        if (answer.status() == DirectoryAnswer.UNAUTHENTICATED || answer.status() > DirectoryAnswer.FAILED) {
            throw away("status=" + answer.status());
        }
        return answer;
    }

    private DirectoryAnswer answered(String method, String path, @Nullable Object body) {
        var address = URI.create(realm().toString().replaceFirst("/realms/", "/admin/realms/") + path);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + accessToken())
                .header("Content-Type", "application/json")
                .method(method, written(body));
        return exchange(request);
    }

    private BodyPublisher written(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        try {
            return BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String accessToken() {
        signingIn.lock();
        try {
            var known = token;
            if (known == null || !known.expires().isAfter(clock.instant())) {
                known = signIn();
                token = known;
            }
            return known.value();
        } finally {
            signingIn.unlock();
        }
    }

    private void forget() {
        signingIn.lock();
        try {
            token = null;
        } finally {
            signingIn.unlock();
        }
    }

    private Token signIn() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(encoded(config.clientId()), encoded(secret()));
        var asked = clock.instant();
        var answer = exchange(HttpRequest.newBuilder(URI.create(realm() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (!answer.isDone()) {
            throw away("sign-in status=" + answer.status());
        }
        return new Token(
                answer.body().path("access_token").asText(),
                asked.plusSeconds(answer.body().path("expires_in").asLong()).minus(MARGIN));
    }

    private DirectoryAnswer exchange(HttpRequest.Builder request) {
        try {
            var response = http.send(request.timeout(config.timeout()).build(), BodyHandlers.ofString());
            return new DirectoryAnswer(
                    response.statusCode(),
                    body(response),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException failed) {
            throw away("failure=" + failure(failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw away("failure=interrupted");
        }
    }

    private static String failure(IOException failed) {
        return failed.getClass().getSimpleName();
    }

    private JsonNode body(HttpResponse<String> response) throws IOException {
        return response.body().isBlank() ? MissingNode.getInstance() : json.readTree(response.body());
    }

    private String secret() {
        return config.clientSecret().orElseThrow(() -> notConfigured("waymark.access.directory.client-secret"));
    }

    private URI realm() {
        return config.realm().or(() -> verifying).orElseThrow(() -> notConfigured("waymark.access.directory.realm"));
    }

    private static ProblemException notConfigured(String setting) {
        return new ProblemException(
                        AssessmentProblem.DIRECTORY_NOT_CONFIGURED,
                        "Waymark cannot reach Keycloak. Maybe ask the operator to set %s.".formatted(setting))
                .withHeader("Retry-After", SECONDS_OF_AN_OPERATOR);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// What went wrong is for the operator, not for the caller.
    private static ProblemException away(String why) {
        LOG.warnf("directory=unavailable %s", why);
        return new ProblemException(
                        HttpProblem.DEPENDENCY_UNAVAILABLE,
                        "Keycloak does not answer, or does not admit Waymark. Try again in %s seconds; the operator finds the"
                                        .formatted(SECONDS_TO_WAIT)
                                + " cause in the log.")
                .withHeader("Retry-After", SECONDS_TO_WAIT);
    }
}
