package dev.waymark.rest.audit;

import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.RequestId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/// Who asks for what, as the audit trail says it.
@RequestScoped
public class AuditedRequest {

    /// What a path of ours is made of. Another one is not repeated: callers could write into the trail
    /// whatever they like.
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9/._~%-]{1,300}");

    private static final String OTHER_PATH = "/v1/-";
    private static final int LONGEST_NAME = 255;

    private final HttpServerRequest request;
    private final SimpleResourceInfo operation;
    private final Caller caller;

    public AuditedRequest(HttpServerRequest request, SimpleResourceInfo operation, Caller caller) {
        this.request = request;
        this.operation = operation;
        this.caller = caller;
    }

    /// @param resource path of what was made; `null` for that of the request
    AuditedAct act(
            Audited audited,
            @Nullable String resource,
            AuditOutcome outcome,
            @Nullable String before,
            @Nullable String after) {
        var address = resource == null ? request.path() : resource;
        return act(
                audited.value(),
                audited.namesPerson() ? address.substring(0, address.lastIndexOf('/')) : address,
                outcome,
                before,
                after);
    }

    /// @param resource path of what was made; `null` for that of the request
    AuditedAct act(
            String word,
            @Nullable String resource,
            AuditOutcome outcome,
            @Nullable String before,
            @Nullable String after) {
        return actAt(path(resource == null ? request.path() : resource), word, outcome, before, after);
    }

    /// What was done at the path of the request.
    ///
    /// @param address what is added to the path
    AuditedAct act(String word, UnaryOperator<String> address) {
        return actAt(address.apply(path(request.path())), word, AuditOutcome.DONE, null, null);
    }

    private AuditedAct actAt(
            String resource, String word, AuditOutcome outcome, @Nullable String before, @Nullable String after) {
        return new AuditedAct(
                shortened(caller.subject()),
                shortened(caller.username()),
                RequestId.current(),
                operation.getMethodName(),
                word,
                resource,
                outcome.name(),
                before,
                after);
    }

    static String path(String path) {
        return PATH.matcher(path).matches() ? path : OTHER_PATH;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
