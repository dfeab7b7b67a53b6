package dev.waymark.rest.idempotency;

import dev.waymark.rest.answer.CanonicalJson;
import dev.waymark.rest.answer.ContentHash;
import dev.waymark.rest.answer.ShownOnce;
import dev.waymark.rest.concurrency.Representation;
import dev.waymark.rest.concurrency.Representations;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Runs a POST once per caller and key. Works inside the transaction of the write, so that the answer is kept exactly
/// when the write is: neither can be lost without the other, on any number of instances.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class IdempotencyInterceptor {

    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final HttpServerRequest request;
    private final RequestBody body;
    private final Caller caller;
    private final KeptAnswers answers;
    private final Representations representations;

    public IdempotencyInterceptor(
            HttpServerRequest request,
            RequestBody body,
            Caller caller,
            KeptAnswers answers,
            Representations representations) {
        this.request = request;
        this.body = body;
        this.caller = caller;
        this.answers = answers;
        this.representations = representations;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = request.getHeader(HEADER);
        if (key == null || !request.method().name().equals("POST")) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid(
                    List.of(new Violation("?" + HEADER, "must have 1 to %d characters".formatted(LONGEST_KEY))));
        }
        var owner = caller.subject();
        if (!answers.lock(owner, key)) {
            throw new ProblemException(
                            HttpProblem.REQUEST_IN_PROGRESS, "Wait for the first request with key '%s'.".formatted(key))
                    .withHeader("Retry-After", "1");
        }
        var fingerprint = fingerprint();
        var kept = answers.find(owner, key);
        if (kept.isPresent()) {
            return kept.get().replayed(key, fingerprint);
        }
        var given = (RestResponse<?>) invocation.proceed();
        var answer = written(given, given.getEntity());
        var repeated = given.getEntity() instanceof ShownOnce shown ? written(given, shown.withoutSecret()) : answer;
        answers.keep(owner, key, KeptAnswer.of(fingerprint, repeated));
        return answer;
    }

    /// The answer with its body written once, to be sent and to be kept.
    private RestResponse<Representation> written(RestResponse<?> answer, @Nullable Object entity) {
        var same = RestResponse.ResponseBuilder.<Representation>create(answer.getStatus())
                .replaceAll(answer.getHeaders());
        if (entity != null) {
            var shown = representations.of(entity);
            same.entity(shown);
            if (Representation.isOfResource(entity)) {
                same.header(HttpHeaders.ETAG, shown.entityTag());
            }
        }
        return same.build();
    }

    private String fingerprint() {
        var path = request.uri().getBytes(StandardCharsets.UTF_8);
        var hash = CanonicalJson.hash(body.bytes()).orElseGet(() -> ContentHash.of(body.bytes()));
        return ContentHash.of(path, hash.getBytes(StandardCharsets.UTF_8));
    }
}
