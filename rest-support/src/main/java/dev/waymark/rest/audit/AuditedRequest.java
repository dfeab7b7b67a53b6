package dev.waymark.rest.audit;

import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.problem.RequestId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/// Who asks for what, as the audit trail says it.
@RequestScoped
public class AuditedRequest {

    /// What a path of ours is made of. Another one is not repeated: callers could write into the trail whatever they
    /// like.
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9/._~%-]{1,300}");

    private static final String OTHER_PATH = "/v1/-";
    private static final int LONGEST_NAME = 255;

    private final HttpServerRequest request;
    private final SimpleResourceInfo operation;
    private final Caller caller;
    private final AuditRows rows;

    public AuditedRequest(HttpServerRequest request, SimpleResourceInfo operation, Caller caller, AuditRows rows) {
        this.request = request;
        this.operation = operation;
        this.caller = caller;
        this.rows = rows;
    }

    /// Records that the caller is shown something of which it must be known who has seen it. For a read that has no
    /// transaction: it is shown only when the row is there.
    ///
    /// @param word such as `CONFIDENTIAL_PRICE_READ`
    public void recordRead(String word) {
        try {
            rows.appendAlone(act(word, null, AuditOutcome.DONE, null, null));
        } catch (SQLException failed) {
            throw new IllegalStateException("what is read cannot be recorded", failed);
        }
    }

    /// @param resource path of what was made; `null` for that of the request
    AuditedAct act(
            String word,
            @Nullable String resource,
            AuditOutcome outcome,
            @Nullable String before,
            @Nullable String after) {
        return new AuditedAct(
                shortened(caller.subject()),
                shortened(caller.username()),
                RequestId.current(),
                operation.getMethodName(),
                word,
                path(resource == null ? request.path() : resource),
                outcome,
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
